import { minorDigits } from "~/shared/money";
import type { WorkAmount, WorkContact } from "./work";
import type { WorkDocument } from "./work-document";

/** A year may be written as a number. */
export function dateOf(date: string | number | undefined): string | null {
  return date === undefined ? null : String(date);
}

export function linesFrom(one: string | readonly string[] | undefined): readonly string[] {
  if (one === undefined) return [];
  return typeof one === "string" ? [one] : one;
}

/** A figure as it is printed, in minor units of its currency. */
export function amountOf(printed: { amount: number; currency: string } | undefined): WorkAmount | null {
  if (!printed) return null;
  const { amount, currency } = printed;
  return { minor: Math.round(amount * 10 ** minorDigits(currency)), currency };
}

export function contactFrom(contact: NonNullable<WorkDocument["contact"]>): WorkContact {
  return {
    name: contact.name ?? "",
    title: contact.title ?? "",
    telephone: contact.telephone ?? "",
    email: contact.email ?? "",
    isPublic: contact.public ?? false,
  };
}
