import type { LinksFunction, LoaderFunctionArgs } from "@remix-run/node";
import { Outlet, useLoaderData } from "@remix-run/react";
import { todayOf, viewerOf } from "~/session/acting.server";
import { findMunicipalityName } from "~/session/municipality.server";
import { sessionTexts } from "~/session/texts";
import { newId } from "~/shared/ids";
import { useTexts } from "~/shared/texts";
import workspaceStyles from "~/styles/workspace.css?url";
import { WorkspaceShell } from "~/ui/workspace-shell";
import { type MenuItem, menuFor } from "../menu";
import { findPresentPeriodSlug } from "../present-period.server";
import { shellTexts } from "../shell-texts";

export const handle = { scripts: true };

export const links: LinksFunction = () => [{ rel: "stylesheet", href: workspaceStyles }];

interface ShellView {
  municipality: string | null;
  viewer: { name: string; roles: (keyof typeof sessionTexts.da.roles)[] };
  menu: MenuItem[];
  /** For each form of the page, with the form's name: a second click gets the first one's answer. */
  formKey: string;
}

export async function loader({ context }: LoaderFunctionArgs): Promise<ShellView> {
  const viewer = viewerOf(context);
  return {
    municipality: await findMunicipalityName(context.db),
    viewer: { name: viewer.name, roles: [...viewer.roles] },
    menu: menuFor(viewer, await findPresentPeriodSlug(context.db, todayOf(context))),
    formKey: newId(),
  };
}

export default function Shell() {
  const t = useTexts(shellTexts);
  const { roles } = useTexts(sessionTexts);
  const { municipality, viewer, menu } = useLoaderData<typeof loader>();
  return (
    <WorkspaceShell
      municipality={municipality ?? t.unnamedMunicipality}
      home="/arbejdsrum"
      menu={menu.map(({ key, ...place }) => ({ label: t.menu[key], ...place }))}
      user={{
        name: viewer.name,
        role: viewer.roles.map((role) => roles[role]).join(", "),
        profile: "/adgangskode",
        signOut: "/log-af",
      }}
    >
      <Outlet />
    </WorkspaceShell>
  );
}
