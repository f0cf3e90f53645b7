import type { LinksFunction, LoaderFunctionArgs } from "@remix-run/node";
import {
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  useMatches,
  useRouteLoaderData,
} from "@remix-run/react";
import { LocaleProvider } from "~/shared/texts";
import dkfds from "~dkfds/css/dkfds.min.css?url";

export { ErrorBoundary } from "~/ui/ErrorPage";

export const links: LinksFunction = () => [
  { rel: "icon", href: "/favicon.svg", type: "image/svg+xml" },
  { rel: "stylesheet", href: dkfds },
];

export function loader({ context }: LoaderFunctionArgs) {
  return { nonce: context.nonce };
}

/** A route that wants the browser's help says so; the public pages do not, and are sent no script. */
export interface RouteHandle {
  scripts?: boolean;
}

export function Layout({ children }: { children: React.ReactNode }) {
  const withScripts = useMatches().some((match) => (match.handle as RouteHandle | undefined)?.scripts);
  const nonce = useRouteLoaderData<typeof loader>("root")?.nonce;
  return (
    <html lang="da">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <Meta />
        <Links />
      </head>
      <body>
        {children}
        {withScripts && <ScrollRestoration nonce={nonce} />}
        {withScripts && <Scripts nonce={nonce} />}
      </body>
    </html>
  );
}

export default function Root() {
  return (
    <LocaleProvider locale="da">
      <Outlet />
    </LocaleProvider>
  );
}
