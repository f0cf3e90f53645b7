import type { RefusalCatalogue } from "~/features/commands/refusal-texts";
import { defineTexts } from "~/shared/texts";

export const networkRefusals = defineTexts<RefusalCatalogue>({
  da: {
    "network.endsBeforeStart": () => ({
      title: "Medlemskabet slutter, før det begynder",
      text: "Skriv en afslutning, der ligger efter begyndelsen.",
    }),
    "network.inUse": () => ({
      title: "Netværket kan ikke slettes",
      text: "Det har medlemmer eller møder, og deres historie ville gå tabt.",
      wayOut: "Skriv i stedet, hvornår kommunens medlemskab sluttede.",
    }),
    "networkMember.twice": () => ({
      title: "Organisationen er allerede med",
      text: "Den står allerede i netværkets liste over medlemmer. Ret den dér.",
    }),
    "networkMember.leftBeforeJoined": () => ({
      title: "Medlemmet går ud, før det kom med",
      text: "Skriv en udmeldelse, der ligger efter indmeldelsen.",
    }),
    "networkMember.hasContacts": () => ({
      title: "Medlemmet kan ikke fjernes",
      text: "Der er skrevet kontaktpersoner på det, og deres historie ville gå tabt.",
      wayOut: "Skriv i stedet, hvornår medlemmet gik ud, eller slet kontaktpersonerne først.",
    }),
    "networkContact.endsBeforeStart": () => ({
      title: "Kontakten slutter, før den begynder",
      text: "Skriv en sidste dag, der ligger efter den første.",
    }),
    "networkContact.startMissing": ({ name }) => ({
      title: "Skriv, hvornår kontakten begynder",
      text: `${String(name)} er kontaktperson nu. Skriv, hvornår den nye begynder, så slutter ${String(name)} dagen før.`,
    }),
    "networkContact.twoAtOnce": ({ name }) => ({
      title: "Der kan kun være én kontaktperson ad gangen",
      text: `${String(name)} er kontaktperson i samme tid. Vælg andre dage, eller ret først ${String(name)}.`,
    }),
  },
});
