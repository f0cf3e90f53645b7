import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { todayOf } from "~/session/acting.server";
import { defaultLocale, textsFor, useTexts } from "~/shared/texts";
import { euAddress, euProgrammeAddress } from "../addresses";
import { WithdrawnPage } from "../components/withdrawn-page";
import { euTexts } from "../eu/eu-texts";
import { ProgrammeBody } from "../eu/programme-body";
import { projectsOfProgramme } from "../eu/programme-projects.server";
import { pageMeta } from "../page-head";
import { headFor } from "../page-head.server";
import { requirePage } from "../require-page.server";

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data?.head);

export async function loader({ params, context }: LoaderFunctionArgs) {
  const found = await requirePage(context, "eu_programme", params.slug);
  const path = euProgrammeAddress(params.slug ?? "");
  if (found.state === "withdrawn") {
    const { title } = found.withdrawn;
    return { ...found, head: await headFor(context, { title, description: title, path, unlisted: true }) };
  }
  const { page } = found.published;
  const t = textsFor(euTexts, defaultLocale);
  const description = [page.title, page.areas.join(", ") || t.description].join(". ").slice(0, 200);
  return {
    ...found,
    today: todayOf(context),
    projects: await projectsOfProgramme(context.published, page.slug),
    head: await headFor(context, { title: page.title, description, path }),
  };
}

export default function EuProgramme() {
  const t = useTexts(euTexts);
  const view = useLoaderData<typeof loader>();
  if (view.state === "withdrawn")
    return <WithdrawnPage withdrawn={view.withdrawn} list={{ label: t.title, href: euAddress }} />;
  return <ProgrammeBody {...view.published} today={view.today} projects={view.projects} />;
}
