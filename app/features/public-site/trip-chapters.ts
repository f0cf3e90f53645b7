import type { ChapterLink } from "~/ui/public/chapters";
import type { TripPage } from "./compose-trip";
import type { tripTexts } from "./trip-texts";

/** The way through a trip's page: the chapters, and within them what is there. */
export function tripChapters(t: (typeof tripTexts)["da"], page: TripPage): ChapterLink[] {
  const { programme, evaluation, accounts, follow_up: followUp } = page.parts;
  const link = (href: string, label: string, isThere = true) =>
    isThere ? [{ href: `#${href}`, label }] : [];
  return [
    { href: "#kort", label: t.chapter.short },
    {
      href: "#turen",
      label: t.chapter.trip,
      sections: [
        ...link("formaal", t.section.purpose),
        ...link("program", t.section.programme, programme !== null),
        ...link("deltagere", t.section.travellers, page.participants !== null),
        ...link("rejse", t.section.journey, programme !== null),
      ],
    },
    {
      href: "#udbyttet",
      label: t.chapter.outcome,
      sections: [
        ...link("evaluering", t.section.evaluation),
        ...link("afvigende", t.section.divergent, Boolean(evaluation?.divergent.length)),
        ...link("anbefalinger", t.section.recommendations, evaluation !== null || followUp !== null),
      ],
    },
    {
      href: "#pengene",
      label: t.chapter.money,
      sections: [
        ...link("regnskab", t.section.accounts),
        ...link("betaling", t.section.payers, accounts !== null),
      ],
    },
    {
      href: "#sagen",
      label: t.chapter.matter,
      sections: [
        ...link("beslutninger", t.section.decisions),
        ...link("hjemmel", t.section.legalBasis),
        ...link("regler", t.section.rules),
        ...link("dokumenter", t.section.documents),
        ...link("versioner", t.section.versions),
        ...link("henvis", t.section.cite),
      ],
    },
  ];
}
