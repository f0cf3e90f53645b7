import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { readForm, refusedForm } from "~/features/commands/forms.server";
import { DoneNotice } from "~/features/trips/components/done-notice";
import { tripTexts } from "~/features/trips/texts";
import { mayNow, requireTrip } from "~/features/trips/trip-page.server";
import { actingIn } from "~/session/acting.server";
import { todayInDenmark } from "~/shared/dates";
import { useTexts } from "~/shared/texts";
import { EmptyState } from "~/ui/empty-state";
import { FormRefusal } from "~/ui/form/form-refusal";
import { useTypedForm } from "~/ui/form/use-typed-form";
import { Panel } from "~/ui/panel";
import { SectionHeading } from "~/ui/section-heading";
import { DocumentFields } from "../components/document-fields";
import { DocumentTable } from "../components/document-table";
import { documentSchema } from "../document-form";
import { doToDocuments } from "../document-posted.server";
import type { DocumentLine } from "../documents";
import { listDocuments } from "../documents.server";
import { documentLabels, documentTexts } from "../texts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: tripTexts.da.shell.pageTitle(documentTexts.da.title, data?.title ?? "") },
];

export async function loader({ context, params }: LoaderFunctionArgs) {
  const trip = await requireTrip(context, params);
  const documents = await listDocuments(context.db, trip.id);
  const { keepDocuments } = await mayNow(context, trip.id, ["keepDocuments"]);
  return {
    title: trip.title,
    mayKeep: keepDocuments,
    documents: documents.map(
      ({ id, part, title, mediaType, sizeBytes, isPublic, uploadedAt }): DocumentLine => ({
        id,
        part,
        title,
        mediaType,
        sizeBytes,
        isPublic,
        href: `/arbejdsrum/studieture/${trip.reference}/dokumenter/${id}`,
        uploadedOn: todayInDenmark(new Date(uploadedAt)),
      }),
    ),
  };
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const trip = await requireTrip(context, params);
  const posted = await readForm(request);
  const acting = actingIn(context, posted.formKey);
  const result = await doToDocuments(acting, context.files, trip.id, posted);
  if (!result.ok) return refusedForm(posted, result.refusal, documentLabels);
  return redirect(`/arbejdsrum/studieture/${trip.reference}/dokumenter?gjort=${result.value}`, 303);
}

export default function Documents() {
  const { documents, mayKeep } = useLoaderData<typeof loader>();
  const t = useTexts(documentTexts);
  const form = useTypedForm({
    form: "document",
    schema: documentSchema,
    labels: documentLabels,
    defaults: { part: "programme" },
  });
  return (
    <>
      <FormRefusal answer={form.answer} errors={form.errors} heading={t.refused} />
      <DoneNotice texts={t.done} />
      {documents.length === 0 ? (
        <EmptyState>{t.empty}</EmptyState>
      ) : (
        <>
          <SectionHeading>{t.heading(documents.length)}</SectionHeading>
          <DocumentTable documents={documents} mayKeep={mayKeep} />
        </>
      )}
      {mayKeep && (
        <Panel heading={t.addHeading}>
          <DocumentFields key={documents.length} form={form} />
        </Panel>
      )}
    </>
  );
}
