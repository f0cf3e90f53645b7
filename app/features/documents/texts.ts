import type { RefusalCatalogue } from "~/features/commands/refusal-texts";
import type { FieldLabels } from "~/shared/field-labels";
import { defineTexts } from "~/shared/texts";
import { plural } from "~/shared/words";

export const documentTexts = defineTexts({
  da: {
    title: "Dokumenter",
    empty:
      "Ingen dokumenter endnu. Læg program, referat eller kvitteringer op, så de ligger ét sted, også når turen er slut.",
    heading: (count: number) => `${count} ${plural(count, "dokument", "dokumenter")}`,
    part: {
      programme: "Program og budget",
      evaluation: "Evaluering",
      accounts: "Regnskab",
      follow_up: "Opfølgning",
    },
    columns: { title: "Dokument", part: "Hører til", kind: "Fil", visibility: "Synlighed", change: "Ret" },
    kinds: {
      "application/pdf": "PDF",
      "application/msword": "Word",
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "Word",
      "image/png": "Billede",
      "image/jpeg": "Billede",
      "image/webp": "Billede",
    },
    otherKind: "Fil",
    public: "Offentligt",
    internal: "Kun i arbejdsrummet",
    publicHint: "Kommer ud, næste gang delen offentliggøres.",
    makePublic: "Gør offentligt",
    makeInternal: "Gør internt",
    remove: "Slet",
    about: (title: string) => ` ${title}`,
    addHeading: "Læg et dokument op",
    fields: {
      title: "Titel",
      titleHint: "Sådan kommer dokumentet til at hedde på den offentlige side.",
      part: "Hører til",
      file: "Fil",
      fileHint: "PDF, Word eller billede (PNG, JPEG, WebP), højst 25 MB.",
      isPublic: "Dokumentet må offentliggøres",
      isPublicHint: "Det kommer ud sammen med den del, det hører til. Se efter navne og adresser først.",
    },
    add: "Læg op",
    refused: "Dokumentet er ikke lagt op",
    done: {
      lagtop: "Dokumentet er lagt op",
      slettet: "Dokumentet er slettet",
      synlighed: "Synligheden er ændret",
    },
  },
});

export const documentRefusals = defineTexts<RefusalCatalogue>({
  da: {
    "document.missing": () => ({ title: "Filen mangler", text: "Vælg den fil, du vil lægge op." }),
    "document.empty": () => ({ title: "Filen er tom", text: "Filen har intet indhold. Vælg en anden." }),
    "document.tooLarge": ({ size }) => ({
      title: "Filen er for stor",
      text: `Filen fylder ${size} MB. Den må højst fylde 25 MB; gem den i en mindre udgave.`,
    }),
    "document.wrongKind": ({ name }) => ({
      title: "Filtypen kan ikke bruges",
      text: `${name ? `»${name}«` : "Filen"} er hverken PDF, Word eller billede (PNG, JPEG, WebP). Gem den som PDF, og prøv igen.`,
    }),
  },
});

/** What the fields of a document's form are called in the sentences about them. */
export const documentLabels: FieldLabels = {
  title: { what: "titlen" },
  part: { what: "hvad dokumentet hører til" },
};
