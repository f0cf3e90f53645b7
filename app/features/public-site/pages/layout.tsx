import type { LinksFunction, LoaderFunctionArgs } from "@remix-run/node";
import { Outlet, useLoaderData, useLocation } from "@remix-run/react";
import { useTexts } from "~/shared/texts";
import publicStyles from "~/styles/public.css?url";
import type { PublicLink } from "~/ui/public/links";
import { PublicShell } from "~/ui/public/public-shell";
import {
  aboutAddress,
  committeesAddress,
  partnersAddress,
  periodsAddress,
  projectsAddress,
  tripsAddress,
} from "../addresses";
import { hasPartners } from "../partners/has-partners.server";
import { listProjects } from "../projects.server";
import { findSite, type Site } from "../site.server";
import { siteTexts } from "../site-texts";

export const links: LinksFunction = () => [{ rel: "stylesheet", href: publicStyles }];

interface LayoutView extends Site {
  hasProjects: boolean;
  hasPartners: boolean;
}

export async function loader({ context }: LoaderFunctionArgs): Promise<LayoutView> {
  const { published } = context;
  return {
    ...(await findSite(published)),
    hasProjects: (await listProjects(published)).length > 0,
    hasPartners: await hasPartners(published),
  };
}

export default function PublicLayout() {
  const t = useTexts(siteTexts);
  const { municipality, contactEmail, contactText, ...has } = useLoaderData<typeof loader>();
  const { pathname } = useLocation();
  const currentAt = (href: string) =>
    pathname === href ? ("page" as const) : pathname.startsWith(`${href}/`) ? ("true" as const) : undefined;
  const menu = [
    { label: t.menu.trips, href: tripsAddress },
    { label: t.menu.committees, href: committeesAddress },
    { label: t.menu.periods, href: periodsAddress },
    ...(has.hasProjects ? [{ label: t.menu.projects, href: projectsAddress }] : []),
    ...(has.hasPartners ? [{ label: t.menu.partners, href: partnersAddress }] : []),
    { label: t.menu.about, href: aboutAddress },
    { label: t.menu.search, href: `${tripsAddress}#soeg`, icon: "search" as const },
  ];
  return (
    <PublicShell
      municipality={municipality ?? t.unnamed}
      home="/"
      menu={menu.map((item) => ({ ...item, current: currentAt(item.href) }))}
      footer={[
        {
          heading: municipality ?? t.unnamed,
          lines: [
            contactText ?? t.footer.contact,
            ...linksTo(contactEmail ? [{ label: contactEmail, href: `mailto:${contactEmail}` }] : []),
          ],
        },
        {
          heading: t.footer.use,
          lines: linksTo([
            { label: t.footer.allTrips, href: tripsAddress },
            { label: t.footer.earlierPeriods, href: periodsAddress },
          ]),
        },
        {
          heading: t.footer.about,
          lines: linksTo([
            { label: t.footer.accessibility, href: `${aboutAddress}#tilgaengelighed` },
            { label: t.footer.privacy, href: `${aboutAddress}#privatliv` },
          ]),
        },
      ]}
    >
      <Outlet />
    </PublicShell>
  );
}

function linksTo(places: readonly PublicLink[]) {
  return places.map(({ label, href }) => (
    <a key={href} href={href}>
      {label}
    </a>
  ));
}
