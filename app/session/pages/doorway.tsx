import type { LinksFunction, LoaderFunctionArgs } from "@remix-run/node";
import { Outlet, useLoaderData } from "@remix-run/react";
import { useTexts } from "~/shared/texts";
import workspaceStyles from "~/styles/workspace.css?url";
import { Doorway } from "~/ui/doorway";
import { findMunicipalityName } from "../municipality.server";
import { sessionTexts } from "../texts";

export const links: LinksFunction = () => [{ rel: "stylesheet", href: workspaceStyles }];

export async function loader({ context }: LoaderFunctionArgs) {
  return { municipality: await findMunicipalityName(context.db) };
}

/** The frame of the pages that lead in. */
export default function DoorwayFrame() {
  const t = useTexts(sessionTexts);
  const { municipality } = useLoaderData<typeof loader>();
  return (
    <Doorway municipality={municipality ?? t.unnamed} home="/">
      <Outlet />
    </Doorway>
  );
}
