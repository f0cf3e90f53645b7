import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { checkForm, readForm, refusedForm } from "~/features/commands/forms.server";
import { actingIn } from "~/session/acting.server";
import { useTexts } from "~/shared/texts";
import { NowStands } from "~/ui/form/now-stands";
import { SaveRow } from "~/ui/form/save-row";
import { TypedForm } from "~/ui/form/typed-form";
import { useTypedForm } from "~/ui/form/use-typed-form";
import { TwinTownFields } from "../components/twin-town-fields";
import { TwinTownFrame } from "../components/twin-town-frame";
import { requireTwinTown } from "../require-twin-town.server";
import { twinTownLabels, twinTownTexts } from "../texts";
import { editTwinTown } from "../twin-town-commands.server";
import { editTwinTownForm, twinTownDefaults, twinTownFrom } from "../twin-town-form";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: twinTownTexts.da.pageTitle(`${twinTownTexts.da.edit}: ${data?.twinTown.name ?? ""}`) },
];

export async function loader({ context, params }: LoaderFunctionArgs) {
  const twinTown = await requireTwinTown(context.db, params.slug);
  const { slug, name, version } = twinTown;
  return { twinTown: { slug, name }, version, defaults: twinTownDefaults(twinTown) };
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const { id: twinTownId } = await requireTwinTown(context.db, params.slug);
  const posted = await readForm(request);
  const checked = checkForm(editTwinTownForm, posted.typed);
  if (!checked.ok) return refusedForm(posted, checked.refusal, twinTownLabels);
  const input = { twinTownId, version: checked.value.version, ...twinTownFrom(checked.value) };
  const result = await editTwinTown(actingIn(context, posted.formKey), input);
  if (result.ok) return redirect(`/arbejdsrum/venskabsbyer/${result.value.slug}?gjort=rettet`, 303);
  const now = await requireTwinTown(context.db, params.slug);
  return refusedForm(posted, result.refusal, twinTownLabels, twinTownDefaults(now));
}

const shown = [
  "since",
  "until",
  "aims",
  "activities",
  "responsible",
  "reviewedOn",
  "nextReviewOn",
  "reasons",
  "internalNote",
] as const;

export default function EditTwinTown() {
  const { twinTown, version, defaults } = useLoaderData<typeof loader>();
  const t = useTexts(twinTownTexts);
  const form = useTypedForm({
    form: "twinTown",
    schema: editTwinTownForm,
    defaults,
    labels: twinTownLabels,
  });
  return (
    <TwinTownFrame title={t.edit} twinTown={twinTown}>
      <TypedForm form={form} refused={t.refused} version={version}>
        <NowStands answer={form.answer} fields={shown.map((name) => ({ name, label: t[name] }))} />
        <TwinTownFields field={form.field} />
        <SaveRow back={`/arbejdsrum/venskabsbyer/${twinTown.slug}`} />
      </TypedForm>
    </TwinTownFrame>
  );
}
