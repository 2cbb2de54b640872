import { existsSync } from "node:fs";
import { join } from "node:path";

/** A family of fonts with Vietnamese letters, and where systems keep it. */
interface Family {
  readonly regular: string;
  readonly bold: string;
  readonly folders: readonly string[];
}

const WINDOWS = "C:\\Windows\\Fonts";
const MAC = "/System/Library/Fonts/Supplemental";
const DEBIAN = "/usr/share/fonts/truetype";

/** The best first. Liberation before its second version lacks our letters, so it is not looked for. */
const FAMILIES: readonly Family[] = [
  {
    regular: "NotoSans-Regular.ttf",
    bold: "NotoSans-Bold.ttf",
    folders: [`${DEBIAN}/noto`, "/usr/share/fonts/noto", "/usr/share/fonts/google-noto", "/Library/Fonts"],
  },
  { regular: "arial.ttf", bold: "arialbd.ttf", folders: [WINDOWS] },
  { regular: "Arial.ttf", bold: "Arial Bold.ttf", folders: [MAC, "/Library/Fonts"] },
  {
    regular: "LiberationSans-Regular.ttf",
    bold: "LiberationSans-Bold.ttf",
    folders: [`${DEBIAN}/liberation2`, "/usr/share/fonts/liberation-sans"],
  },
  {
    regular: "DejaVuSans.ttf",
    bold: "DejaVuSans-Bold.ttf",
    folders: [`${DEBIAN}/dejavu`, "/usr/share/fonts/dejavu-sans-fonts", "/usr/share/fonts/TTF"],
  },
  { regular: "times.ttf", bold: "timesbd.ttf", folders: [WINDOWS] },
  { regular: "Times New Roman.ttf", bold: "Times New Roman Bold.ttf", folders: [MAC] },
  { regular: "NotoSerif-Regular.ttf", bold: "NotoSerif-Bold.ttf", folders: [`${DEBIAN}/noto`] },
];

/** The font files to draw pictures with, those of the best family on this machine; none where it has none. */
export function findFonts(): readonly string[] {
  const places = FAMILIES.flatMap(({ regular, bold, folders }) =>
    folders.map((folder) => [join(folder, regular), join(folder, bold)]),
  );
  const family = places.find(([regular = ""]) => existsSync(regular)) ?? [];
  return family.filter((file) => existsSync(file));
}
