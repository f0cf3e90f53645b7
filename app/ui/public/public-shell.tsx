import type { ReactNode } from "react";
import { mainContentId, SkipLink } from "../skip-link";
import { Brand } from "./brand";
import type { PublicLink } from "./links";
import { type FooterColumn, PublicFooter } from "./public-footer";
import { PublicMenu, type PublicMenuItem } from "./public-menu";

interface PublicShellProps {
  municipality: string;
  home: string;
  menu: readonly PublicMenuItem[];
  /** The same page in another language, named in that language. */
  otherLanguage?: PublicLink & { lang: string };
  footer: readonly FooterColumn[];
  /** The page: a Sky, then a PublicBody. */
  children: ReactNode;
}

export function PublicShell({ municipality, home, menu, otherLanguage, footer, children }: PublicShellProps) {
  return (
    <div className="public">
      <SkipLink />
      <header className="header">
        <div className="container masthead">
          <Brand municipality={municipality} home={home} />
          <PublicMenu items={menu} />
          {otherLanguage && (
            <a
              className="language"
              href={otherLanguage.href}
              lang={otherLanguage.lang}
              hrefLang={otherLanguage.lang}
            >
              {otherLanguage.label}
            </a>
          )}
        </div>
      </header>
      <main id={mainContentId} tabIndex={-1}>
        {children}
      </main>
      <PublicFooter columns={footer} />
    </div>
  );
}
