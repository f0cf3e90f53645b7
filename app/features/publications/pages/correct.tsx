import type { ActionFunctionArgs, LinksFunction, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { tripTexts } from "~/features/trips/texts";
import { useTexts } from "~/shared/texts";
import publicStyles from "~/styles/public.css?url";
import { SectionHeading } from "~/ui/section-heading";
import { BackLink } from "../components/back-link";
import { PartFrame } from "../components/part-frame";
import { PublishBox } from "../components/publish-box";
import { ChangesPanel } from "../components/side-panels";
import { publishFromForm } from "../part-actions.server";
import { loadPartPage, requirePart } from "../part-page.server";
import { publicationTexts } from "../texts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  {
    title: tripTexts.da.shell.pageTitle(
      publicationTexts.da.versions.correct(data?.currentNumber ?? 1),
      data?.title ?? "",
    ),
  },
];

export const links: LinksFunction = () => [{ rel: "stylesheet", href: publicStyles }];

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { trip, part } = await requirePart(context, params);
  return loadPartPage(context, trip, part);
}

export function action(args: ActionFunctionArgs) {
  return publishFromForm(args);
}

/** Replaces the version that is out, with a note on what was wrong. */
export default function CorrectPart() {
  const page = useLoaderData<typeof loader>();
  const t = useTexts(publicationTexts);
  const { currentNumber, nextNumber, changes, isUnchanged } = page;
  if (currentNumber === null)
    return (
      <>
        <BackLink />
        <p>{t.withdraw.nothing}</p>
      </>
    );
  return (
    <>
      <BackLink />
      <SectionHeading>{t.correct.heading(currentNumber)}</SectionHeading>
      <p>{t.correct.what(currentNumber, nextNumber)}</p>
      {isUnchanged ? (
        <p>{t.correct.nothing}</p>
      ) : (
        <>
          <ChangesPanel since={currentNumber} changes={changes ?? []} />
          <PartFrame {...page} />
          <div className="panel mt-5">
            <PublishBox {...page} />
          </div>
        </>
      )}
    </>
  );
}
