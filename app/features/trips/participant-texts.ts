import type { FieldLabels } from "~/shared/field-labels";
import { defineTexts } from "~/shared/texts";
import { plural } from "~/shared/words";

export const participantTexts = defineTexts({
  da: {
    title: "Deltagere",
    heading: (people: number, atExpense: number) =>
      people === atExpense
        ? `${people} ${plural(people, "deltager", "deltagere")}`
        : `${people} ${plural(people, "deltager", "deltagere")}, heraf ${atExpense} for kommunens regning`,
    headingNotKnown: "Deltagere",
    empty: "Ingen er skrevet på endnu. Begynd med udvalgets medlemmer.",
    emptyPast:
      "Det vides ikke, hvem der rejste. Skriv antallene, hvis kilden oplyser dem, og lad listen være tom, hvis ikke.",
    kind: { politician: "Politiker", official: "Embedsmand", guest: "Gæst", companion: "Ledsager" },
    kinds: {
      politician: "Politikere",
      official: "Embedsmænd",
      guest: "Gæster for kommunens regning",
      companion: "Selvbetalende ledsagere",
    },
    kindHints: {
      politician: "Vises offentligt med navn og hverv for det udvalg, de rejser for.",
      official: "Vises offentligt med antal og rolle. Et navn kun, hvor det er valgt.",
      guest: "Vises offentligt med antal og hvem de repræsenterer.",
      companion: "Vises offentligt som et antal og holdes uden for udgifterne.",
    },
    seat: { chair: "formand", vice_chair: "næstformand", member: "medlem", substitute: "stedfortræder" },
    status: { planned: "Planlagt", went: "Rejste med", withdrew: "Meldt fra" },
    unnamed: "Uden navn",
    people: (headcount: number) => `${headcount} uden navne`,
    travelsFor: (committee: string) => `rejser for ${committee}`,
    nameGoesOut: "navnet bliver offentligt",
    nameStays: "navnet bliver i arbejdsrummet",
    change: "Ret",
    changeNamed: (who: string) => `Ret: ${who}`,
    add: {
      politician: "Tilføj en politiker",
      members: "Tilføj alle medlemmer af et udvalg",
      headcount: "Tilføj politikere som et antal",
      official: "Tilføj en embedsmand",
      guest: "Tilføj en gæst",
      companion: "Tilføj en selvbetalende ledsager",
    },
    addHeading: "Tilføj deltagere",
    fields: {
      seat: "Politiker",
      chooseSeat: "Vælg politiker",
      seatHint: (day: string) => `Medlemmer og stedfortrædere ${day}.`,
      committee: "Rejser for",
      chooseCommittee: "Vælg udvalg",
      capacity: "Hverv",
      capacityHint: "Tomt betyder det hverv, personen har i udvalget.",
      role: "Rolle",
      roleHint: "Fx direktør for teknik og miljø. Rollen bliver offentlig.",
      represents: "Hvem gæsten repræsenterer",
      name: "Navn",
      nameHint: "Bliver i arbejdsrummet, medmindre du vælger at offentliggøre det.",
      nameIsPublic: "Navnet må offentliggøres",
      headcount: "Antal",
      headcountHint: "Flere af samme slags kan skrives som ét antal uden navne.",
      status: "Status",
      withdrewReason: "Hvorfor de meldte fra",
      withdrewReasonHint: "Bliver i arbejdsrummet. Offentligt står kun »meldt fra«.",
    },
    save: "Gem",
    addButton: "Tilføj",
    addMembersButton: "Tilføj medlemmerne",
    cancel: "Fortryd",
    remove: "Tag af listen",
    done: {
      tilfoejet: "Deltageren er tilføjet",
      medlemmer: "Udvalgets medlemmer er tilføjet",
      gemt: "Ændringen er gemt",
      fjernet: "Deltageren er taget af listen",
    },
    refused: "Det er ikke gemt. Ret det, der er markeret",
    complete: {
      heading: "Er alle med?",
      label: "Alle, der rejste, er talt med på listen",
      hint: "Uden fluebenet kan udgiften pr. deltager ikke beregnes, og det står der på den offentlige side.",
      save: "Gem",
    },
    went: {
      legend: "Hvem rejste med?",
      hint: "Den, der ikke rejste med, står offentligt kun som »meldt fra«.",
      went: "Rejste med",
      withdrew: "Meldt fra",
      reasonShort: "Hvis meldt fra: årsag, kun i arbejdsrummet",
      headcount: (who: string) => `${who}: hvor mange rejste?`,
      nobody: "Der er ingen på listen. Skriv deltagerne ind under Deltagere først.",
    },
  },
});

export const participantLabels: FieldLabels = {
  seat: { what: "en politiker" },
  committeeId: { what: "det udvalg, der rejses for" },
  capacity: { what: "hvervet" },
  name: { what: "navnet" },
  headcount: { what: "antallet" },
  status: { what: "status" },
  withdrewReason: { what: "årsagen" },
};
