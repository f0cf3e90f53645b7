import type { LinksFunction, LoaderFunctionArgs } from "@remix-run/node";
import { Outlet, useLoaderData, useLocation } from "@remix-run/react";
import { useTexts } from "~/shared/texts";
import publicStyles from "~/styles/public.css?url";
import type { PublicLink } from "~/ui/public/links";
import { PublicShell } from "~/ui/public/public-shell";
import {
  aboutAddress,
  committeesAddress,
  euAddress,
  exchangesAddress,
  initiativesAddress,
  internationalAddress,
  networksAddress,
  newsListAddress,
  partnersAddress,
  periodsAddress,
  projectsAddress,
  reportsAddress,
  strategiesAddress,
  tripsAddress,
  twinTownsAddress,
} from "../addresses";
import { publishedKinds } from "../published-pages.server";
import { findSite, type Site } from "../site.server";
import { siteTexts } from "../site-texts";

export const links: LinksFunction = () => [{ rel: "stylesheet", href: publicStyles }];

interface LayoutView extends Site {
  hasProjects: boolean;
  hasPartners: boolean;
  /** Whether anything of the international work beside the trips is out. */
  hasInternational: boolean;
}

export async function loader({ context }: LoaderFunctionArgs): Promise<LayoutView> {
  const { published } = context;
  const kinds = await publishedKinds(published);
  return {
    ...(await findSite(published)),
    hasProjects: kinds.has("project"),
    hasPartners: ["organisation", "twin_town", "project"].some((kind) => kinds.has(kind)),
    hasInternational: kinds.size > 0,
  };
}

export default function PublicLayout() {
  const t = useTexts(siteTexts);
  const { municipality, contactEmail, contactText, hasProjects, hasPartners, hasInternational } =
    useLoaderData<typeof loader>();
  const { pathname } = useLocation();
  const isWithin = (href: string) => pathname === href || pathname.startsWith(`${href}/`);
  const currentAt = ({ href, also = [] }: { href: string; also?: readonly string[] }) => {
    if (pathname === href) return "page" as const;
    return [href, ...also].some(isWithin) ? ("true" as const) : undefined;
  };
  const international = {
    label: t.menu.international,
    href: internationalAddress,
    also: [
      strategiesAddress,
      initiativesAddress,
      exchangesAddress,
      // Where partners have an item of their own, that one is current.
      ...(hasPartners ? [] : [partnersAddress, twinTownsAddress]),
      reportsAddress,
      networksAddress,
      euAddress,
      newsListAddress,
    ],
  };
  const menu = [
    { label: t.menu.trips, href: tripsAddress },
    { label: t.menu.committees, href: committeesAddress },
    { label: t.menu.periods, href: periodsAddress },
    ...(hasInternational ? [international] : []),
    ...(hasProjects ? [{ label: t.menu.projects, href: projectsAddress }] : []),
    ...(hasPartners ? [{ label: t.menu.partners, href: partnersAddress, also: [twinTownsAddress] }] : []),
    { label: t.menu.about, href: aboutAddress },
    { label: t.menu.search, href: `${tripsAddress}#soeg`, icon: "search" as const },
  ];
  return (
    <PublicShell
      municipality={municipality ?? t.unnamed}
      home="/"
      menu={menu.map((item) => ({ ...item, current: currentAt(item) }))}
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
