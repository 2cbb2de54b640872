/** The name of the same in JSON. */
export const asJson = (file: string): string => file.replace(/\.\w+$/, ".json");
