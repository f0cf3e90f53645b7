import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { tripTexts } from "~/features/trips/texts";
import { useTexts } from "~/shared/texts";
import { SectionHeading } from "~/ui/section-heading";
import { BackLink } from "../components/back-link";
import { WithdrawForm } from "../components/withdraw-form";
import { withdrawFromForm } from "../part-actions.server";
import { requirePart } from "../part-page.server";
import { publicationTexts } from "../texts";
import { listVersions } from "../versions.server";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: tripTexts.da.shell.pageTitle(publicationTexts.da.versions.withdraw, data?.title ?? "") },
];

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { trip, part } = await requirePart(context, params);
  const [newest] = await listVersions(context.db, trip.reference, part);
  return { title: trip.title, part, isOut: newest?.status === "current" };
}

export function action(args: ActionFunctionArgs) {
  return withdrawFromForm(args);
}

/** Takes a part back, with a reason that stands in its place. */
export default function WithdrawPart() {
  const { part, isOut } = useLoaderData<typeof loader>();
  const t = useTexts(publicationTexts);
  return (
    <>
      <BackLink />
      <SectionHeading>{t.withdraw.heading(t.part[part])}</SectionHeading>
      {isOut ? (
        <>
          <p>{t.withdraw.what}</p>
          <WithdrawForm />
        </>
      ) : (
        <p>{t.withdraw.nothing}</p>
      )}
    </>
  );
}
