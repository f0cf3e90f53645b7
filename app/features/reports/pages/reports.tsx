import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { readForm, refusedForm } from "~/features/commands/forms.server";
import { InternationalBand } from "~/features/organisations/components/international-band";
import { actingIn, todayOf, viewerOf } from "~/session/acting.server";
import type { FormAnswer } from "~/shared/form-answer";
import { useTexts } from "~/shared/texts";
import { FormRefusal } from "~/ui/form/form-refusal";
import { PageBody } from "~/ui/page-body";
import { SectionHeading } from "~/ui/section-heading";
import { ReportTable } from "../components/report-table";
import { reportInWorkspace } from "../report-address";
import { startReport } from "../report-commands.server";
import { listReportRows, yearsOfReports } from "../report-list.server";
import { reportTexts } from "../texts";

export const meta: MetaFunction = () => [{ title: reportTexts.da.pageTitle(reportTexts.da.title) }];

export async function loader({ context, request }: LoaderFunctionArgs) {
  const years = await yearsOfReports(context.db, Number(todayOf(context).slice(0, 4)));
  const asked = Number(new URL(request.url).searchParams.get("aar"));
  const year = years.includes(asked) ? asked : (years[0] ?? asked);
  return { years, year, rows: await listReportRows(context.db, viewerOf(context), year) };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const posted = await readForm(request);
  const { committeeId, year } = posted.typed;
  const result = await startReport(actingIn(context, posted.formKey), {
    committeeId: String(committeeId),
    year: Number(year),
  });
  if (!result.ok) return refusedForm(posted, result.refusal);
  const { slug, year: started } = result.value;
  return redirect(`${reportInWorkspace({ committeeSlug: slug, year: started })}?gjort=begyndt`, 303);
}

export default function Reports() {
  const { years, year, rows } = useLoaderData<typeof loader>();
  const answer = useActionData<FormAnswer>();
  const t = useTexts(reportTexts);
  return (
    <>
      <InternationalBand />
      <PageBody>
        <FormRefusal answer={answer} />
        <p className="mt-0">{t.lead}</p>
        <nav aria-label={t.years}>
          <ul className="list years">
            {years.map((each) => (
              <li key={each}>
                {each === year ? (
                  <strong aria-current="page">{each}</strong>
                ) : (
                  <Link to={`?aar=${each}`}>{each}</Link>
                )}
              </li>
            ))}
          </ul>
        </nav>
        <SectionHeading>{t.forYear(year)}</SectionHeading>
        <ReportTable year={year} rows={rows} />
      </PageBody>
    </>
  );
}
