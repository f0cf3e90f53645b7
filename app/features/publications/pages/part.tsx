import type { ActionFunctionArgs, LinksFunction, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { DoneNotice } from "~/features/trips/components/done-notice";
import { tripTexts } from "~/features/trips/texts";
import { useTexts } from "~/shared/texts";
import publicStyles from "~/styles/public.css?url";
import { SectionHeading } from "~/ui/section-heading";
import { PartFrame } from "../components/part-frame";
import { PublishBox } from "../components/publish-box";
import { SidePanels } from "../components/side-panels";
import { VersionsTable } from "../components/versions-table";
import { publishFromForm } from "../part-actions.server";
import { loadPartPage, type PartPage, requirePart } from "../part-page.server";
import { loadStays } from "../stays.server";
import { publicationTexts } from "../texts";

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  const t = publicationTexts.da;
  return [
    {
      title: tripTexts.da.shell.pageTitle(
        data ? t.page(t.part[data.page.part]) : tripTexts.da.shell.publication,
        data?.page.title ?? "",
      ),
    },
  ];
};

export const links: LinksFunction = () => [{ rel: "stylesheet", href: publicStyles }];

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { trip, part } = await requirePart(context, params);
  return { page: await loadPartPage(context, trip, part), stays: await loadStays(context.db, trip) };
}

export function action(args: ActionFunctionArgs) {
  return publishFromForm(args);
}

/** One part: what is out, what would come out, what stays, and the button beneath the preview. */
export default function PublishPart() {
  const { page, stays } = useLoaderData<typeof loader>();
  const t = useTexts(publicationTexts);
  return (
    <>
      <DoneNotice texts={t.done} />
      <p className="mt-0">
        <Link to=".." relative="path">
          {t.back}
        </Link>
      </p>
      <SectionHeading>{headingOf(page, t)}</SectionHeading>
      <p>{leadOf(page, t)}</p>
      <div className="row">
        <div className="col-12 col-lg-4">
          <SidePanels page={page} stays={stays} />
        </div>
        <div className="col-12 col-lg-8">
          <PartFrame {...page} />
          <div className="panel mt-5">
            <PublishBox {...page} />
          </div>
        </div>
      </div>
      <VersionsTable {...page} />
    </>
  );
}

type Texts = (typeof publicationTexts)["da"];

function headingOf({ part, versions, nextNumber, isUnchanged }: PartPage, t: Texts): string {
  if (versions.length === 0) return t.first.heading(t.part[part]);
  return isUnchanged
    ? t.part[part]
    : `${t.part[part]}: ${t.next.heading(nextNumber).toLocaleLowerCase("da")}`;
}

function leadOf({ versions, currentNumber, nextNumber, isUnchanged }: PartPage, t: Texts): string {
  if (versions.length === 0) return t.first.lead;
  if (currentNumber === null) return t.next.again(nextNumber);
  return isUnchanged ? t.next.unchanged(currentNumber) : t.next.lead(currentNumber);
}
