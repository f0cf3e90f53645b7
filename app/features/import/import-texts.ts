import type { RefusalCatalogue } from "~/features/commands/refusal-texts";
import { formatPartial } from "~/shared/dates";
import type { RefusalParams } from "~/shared/result";
import { defineTexts } from "~/shared/texts";
import { joinWords } from "~/shared/words";

const list = (value: RefusalParams[string] | undefined) =>
  joinWords(Array.isArray(value) ? value : [String(value)]);
const fault = (text: string) => ({ title: "Filen kan ikke importeres", text });

export const importRefusals = defineTexts<RefusalCatalogue>({
  da: {
    "import.notUtf8": () =>
      fault("Filen er ikke gemt som UTF-8. Gem den som »CSV UTF-8« i regnearket, og prøv igen."),
    "import.notCsv": (p) =>
      fault(`Filen kan ikke læses som CSV fra linje ${p.line}. Se efter et anførselstegn, der mangler.`),
    "import.empty": () => fault("Filen er tom. Den første linje skal være kolonnernes navne."),
    "import.columnTwice": (p) => fault(`Kolonnen »${p.column}« står der to gange. Slet den ene.`),
    "import.uneven": (p) =>
      fault(
        `Linje ${p.line} har ${p.cells} felter, men der er ${p.columns} kolonner. Ret linjen, så den passer.`,
      ),
    "import.columnsMissing": (p) =>
      fault(`Filen mangler kolonnerne ${list(p.columns)}. Tilføj dem i første linje.`),
    "import.columnsUnknown": (p) =>
      fault(
        `Kolonnerne ${list(p.columns)} kendes ikke. Slet dem, eller ret dem til en af disse: ${list(p.known)}.`,
      ),
    "import.notAPeriod": (p) =>
      fault(
        `»${p.text}« er ikke en valgperiode. Skriv fire år fra 1. januar efter et kommunalvalg, fx 2018-2021.`,
      ),
    "import.noRows": () => fault("Der står ingen ture under overskriften."),
    "import.faults": (p) => fault(`Der er ${p.count} fejl. Intet er gemt.`),
    "import.outsidePeriod": (p) => fault(`Dagen ligger uden for valgperioden ${p.firstYear}–${p.lastYear}.`),
    "import.endsBeforeStart": (p) =>
      fault(`Sidste dag ligger før første dag, ${formatPartial(String(p.startsOn))}. Ret en af dem.`),
    "import.nobodyWent": () =>
      fault("Mindst én skal have været med. Lad feltet stå tomt, hvis antallet ikke kendes."),
    "import.sameTripTwice": (p) =>
      fault(`Samme udvalg, første dag og by står allerede i linje ${p.line}. Slet den ene.`),
    "import.workNotUtf8": () => fault("Filen er ikke gemt som UTF-8. Gem den som UTF-8, og prøv igen."),
    "import.notJson": (p) =>
      fault(p.reason ? `Filen kan ikke læses som JSON (${p.reason}).` : "Filen kan ikke læses som JSON."),
    "import.notAnObject": () => fault("Filen skal være ét JSON-objekt: { … }."),
    "import.emptyWork": () => fault("Filen er tom. Der er intet at importere."),
    "import.unreadableWork": (p) =>
      fault(`Disse steder i filen kendes ikke eller kan ikke læses: ${list(p.faults)}. Intet er gemt.`),
    "import.unfitWork": (p) => fault(`Det her i filen skal rettes: ${list(p.faults)}. Intet er gemt.`),
    "import.notWritten": (p) => ({ title: `»${p.what}«: ${p.title}`, text: String(p.text) }),
    "import.unknownEffort": (p) => ({
      title: "Indsatsen kendes ikke",
      text: `Ingen strategi har indsatsen »${p.name}«. Skriv den, som den hedder i strategien, eller tilføj den der.`,
    }),
    "import.unknownPoint": (p) => ({
      title: "Princippet kendes ikke",
      text: `Ingen strategi siger »${p.name}«. Skriv det, som det står i strategien, eller tilføj det der.`,
    }),
    "import.storedOtherwise": (p) =>
      fault(
        `Turen findes allerede som ${p.reference}, men med andre oplysninger: ${list(p.differences)}. Ret den ene.`,
      ),
  },
});

/** What the import says on the command line. */
export const importTexts = defineTexts({
  da: {
    usage:
      'Brug: npm run import -- trips FIL.csv --period 2018-2021 [--publish] [--source "Hvor tallene kommer fra"]',
    usageOfWork: "Brug: npm run import -- work FIL.json [--publish]",
    severalCurrencies: (place: string, name: string) => `${place} (»${name}«: beløbene er i flere valutaer)`,
    unknownStatus: (place: string, status: string) => `${place} (»${status}« er ikke en status)`,
    namedTwice: (place: string, name: string) => `${place} (»${name}« står der flere gange)`,
    replacedInCircle: (place: string, name: string) => `${place} (»${name}« ender med at afløse sig selv)`,
    unknownCountry: (place: string, code: string) => `${place} (»${code}« er ikke en landekode)`,
    belongsToNothing: (key: string) => `${key} (der er intet i filen, som det kan høre til)`,
    saidTwice: (key: string) => `${key} (strategien siger det også selv)`,
    nothingWritten: "Intet er gemt.",
    knewAll: "Alt i filen var der i forvejen.",
    wrote: (count: number) => (count === 1 ? "Én ting er skrevet ind." : `${count} ting er skrevet ind.`),
    pagesPublished: (count: number) =>
      count === 1 ? "1 side er offentliggjort." : `${count} sider er offentliggjort.`,
    pageNames: (names: readonly string[]) =>
      `Kilden siger, at siden om kontakt og organisering nævner ${joinWords([...names])}. Skriv det ind under Projektgruppen.`,
    noFile: (path: string) => `Filen ${path} findes ikke eller kan ikke læses.`,
    faultLine: (line: number, column: string, text: string) => `Linje ${line}, ${column}: ${text}`,
    madePeriod: (slug: string) => `Valgperioden ${slug} fandtes ikke og er oprettet.`,
    madeCommittee: (name: string) => `Udvalget »${name}« fandtes ikke i perioden og er oprettet.`,
    recorded: (count: number) => (count === 1 ? "1 tur er registreret." : `${count} ture er registreret.`),
    unchanged: (count: number) =>
      count === 1
        ? "1 tur fandtes allerede og er uændret."
        : `${count} ture fandtes allerede og er uændrede.`,
    published: (count: number) =>
      count === 0
        ? "Turene var allerede offentlige."
        : count === 1
          ? "1 tur er offentliggjort."
          : `${count} ture er offentliggjort.`,
    notPublished: "Turene er ikke offentlige endnu. Offentliggør dem med --publish eller i arbejdsrummet.",
    figureDiffers: (line: number, published: string, own: string) =>
      `Linje ${line}: kilden skriver ${published} pr. deltager; beløbet delt på deltagerne giver ${own}. Begge tal er gemt.`,
    source: (file: string) => `Importeret fra ${file}`,
    title: (place: string) => `Studietur til ${place}`,
  },
});
