/**
 * What an optional package gives. It is loaded where it is used, so that nobody has to install what they do not use.
 *
 * @throws RangeError (as a rejection) where the package cannot be loaded; the message says what needs it and how it is installed.
 */
export const fromPackage = async <Loaded>(loading: Promise<Loaded>, what: string, packages: string) =>
  loading.catch((cause: unknown): never => {
    throw new RangeError(`${what} needs a package that is not installed: npm install ${packages}`, { cause });
  });
