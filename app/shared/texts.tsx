import { createContext, type ReactNode, useContext } from "react";

/** The languages of the screens. Widening this union makes every catalogue that lacks one a type error. */
export type Locale = "da";

export const defaultLocale: Locale = "da";

/** The texts of one feature: strings, and functions of the parameters that a sentence needs. */
export type Texts<T> = Readonly<Record<Locale, T>>;

export function defineTexts<T>(texts: Texts<T>): Texts<T> {
  return texts;
}

export function textsFor<T>(texts: Texts<T>, locale: Locale): T {
  return texts[locale];
}

const LocaleContext = createContext<Locale>(defaultLocale);

export function LocaleProvider({ locale, children }: { locale: Locale; children: ReactNode }) {
  return <LocaleContext.Provider value={locale}>{children}</LocaleContext.Provider>;
}

export function useTexts<T>(texts: Texts<T>): T {
  return textsFor(texts, useContext(LocaleContext));
}
