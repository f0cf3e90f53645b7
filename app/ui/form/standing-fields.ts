import { useTexts } from "~/shared/texts";
import { uiTexts } from "../texts";
import type { StandingField } from "./now-stands";

/** The texts of a row by their names. */
export type StandingRow = Readonly<Record<string, string>>;

/** A list of rows; those that say nothing are left out. */
export function standingRows(
  name: string,
  label: string,
  sayRow: (row: StandingRow) => string,
): StandingField {
  return {
    name,
    label,
    say: (rows) =>
      (Array.isArray(rows) ? rows : [])
        .map((row) => (typeof row === "object" ? sayRow(row as StandingRow) : row))
        .filter(Boolean)
        .join(" · "),
  };
}

/** Ticks among choices, by what they are called and in the choices' order. */
export function standingTicks(
  name: string,
  label: string,
  choices: readonly { value: string; label: string }[],
): StandingField {
  const chosen = (ids: unknown) => choices.filter(({ value }) => [ids ?? []].flat().includes(value));
  return {
    name,
    label,
    say: (ids) =>
      chosen(ids)
        .map((choice) => choice.label)
        .join(", "),
  };
}

/** One yes or no. */
export function useStandingTick(): (name: string, label: string) => StandingField {
  const t = useTexts(uiTexts);
  return (name, label) => ({
    name,
    label,
    say: (sent) => (sent === "on" || sent === "true" ? t.yes : t.no),
  });
}

/** A contact's fields, as ContactFields has them. */
export function useStandingContact(): StandingField[] {
  const t = useTexts(uiTexts).contact;
  const tick = useStandingTick();
  return [
    { name: "contactName", label: `${t.legend}: ${t.name.toLowerCase()}` },
    { name: "contactTitle", label: `${t.legend}: ${t.title.toLowerCase()}` },
    { name: "contactPhone", label: `${t.legend}: ${t.phone.toLowerCase()}` },
    { name: "contactEmail", label: `${t.legend}: ${t.email.toLowerCase()}` },
    tick("contactIsPublic", t.isPublic),
  ];
}
