import type { LinksFunction, MetaFunction } from "@remix-run/node";
import { Links, Meta, Outlet, Scripts, ScrollRestoration, useMatches, useRouteError } from "@remix-run/react";
import { type ReactNode, useContext } from "react";
import { ServedContext } from "~/served";
import { defaultLocale, LocaleProvider, textsFor } from "~/shared/texts";
import tokens from "~/styles/tokens.css?url";
import { shownError } from "~/ui/error-page";
import { errorTexts } from "~/ui/error-texts";
import { uiTexts } from "~/ui/texts";
import dkfds from "~dkfds/css/dkfds.min.css?url";

export { ErrorPage as ErrorBoundary } from "~/ui/error-page";

export const links: LinksFunction = () => [
  { rel: "icon", href: "/favicon.svg", type: "image/svg+xml" },
  { rel: "stylesheet", href: dkfds },
  { rel: "stylesheet", href: tokens },
];

export const meta: MetaFunction = ({ error }) => {
  if (!error) return [{ title: textsFor(uiTexts, defaultLocale).productName }];
  const t = textsFor(errorTexts, defaultLocale);
  const { status, reason } = shownError(error);
  return [{ title: t.pageTitle(t.sentences(status, reason).title) }, { name: "robots", content: "noindex" }];
};

/** A route that wants the browser's help says so; the public pages do not, and are sent no script. */
export interface RouteHandle {
  scripts?: boolean;
}

export function Layout({ children }: { children: ReactNode }) {
  const wanted = useMatches().some((match) => (match.handle as RouteHandle | undefined)?.scripts);
  const withScripts = !useRouteError() && wanted;
  const { nonce } = useContext(ServedContext);
  return (
    <html lang={defaultLocale}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <Meta />
        <Links />
      </head>
      <body>
        <LocaleProvider locale={defaultLocale}>{children}</LocaleProvider>
        {withScripts && <ScrollRestoration nonce={nonce} />}
        {withScripts && <Scripts nonce={nonce} />}
      </body>
    </html>
  );
}

export default function Root() {
  return <Outlet />;
}
