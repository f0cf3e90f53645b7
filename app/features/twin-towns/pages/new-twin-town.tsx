import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { checkForm, readForm, refusedForm } from "~/features/commands/forms.server";
import { partnerChoices } from "~/features/partners/partner-choices.server";
import { actingIn } from "~/session/acting.server";
import { countryOptions } from "~/shared/countries";
import { useTexts } from "~/shared/texts";
import { SaveRow } from "~/ui/form/save-row";
import { TypedForm } from "~/ui/form/typed-form";
import { useTypedForm } from "~/ui/form/use-typed-form";
import { TownChoice } from "../components/town-choice";
import { TwinTownFields } from "../components/twin-town-fields";
import { TwinTownFrame } from "../components/twin-town-frame";
import { twinTownLabels, twinTownTexts } from "../texts";
import { createTwinTown } from "../twin-town-commands.server";
import { newTwinTownForm, townFrom, twinTownFrom } from "../twin-town-form";
import { listTwinTowns } from "../twin-towns.server";

export const meta: MetaFunction = () => [{ title: twinTownTexts.da.pageTitle(twinTownTexts.da.create) }];

export async function loader({ context, request }: LoaderFunctionArgs) {
  const taken = new Set((await listTwinTowns(context.db)).map(({ organisationId }) => organisationId));
  return {
    countries: countryOptions().map(({ name }) => name),
    organisations: (await partnerChoices(context.db)).filter(({ id }) => !taken.has(id)),
    chosen: new URL(request.url).searchParams.get("organisation") ?? "",
  };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const posted = await readForm(request);
  const checked = checkForm(newTwinTownForm, posted.typed);
  if (!checked.ok) return refusedForm(posted, checked.refusal, twinTownLabels);
  const town = townFrom(checked.value);
  if (!town.ok) return refusedForm(posted, town.refusal, twinTownLabels);
  const result = await createTwinTown(actingIn(context, posted.formKey), {
    town: town.value,
    state: checked.value.state,
    ...twinTownFrom(checked.value),
  });
  if (!result.ok) return refusedForm(posted, result.refusal, twinTownLabels);
  return redirect(`/arbejdsrum/venskabsbyer/${result.value.slug}?gjort=oprettet`, 303);
}

export default function NewTwinTown() {
  const { countries, organisations, chosen } = useLoaderData<typeof loader>();
  const t = useTexts(twinTownTexts);
  const form = useTypedForm({
    form: "twinTown",
    schema: newTwinTownForm,
    defaults: { state: "proposed", organisationId: chosen },
    labels: twinTownLabels,
  });
  return (
    <TwinTownFrame title={t.create}>
      <TypedForm form={form} refused={t.refused}>
        <TownChoice
          field={form.field}
          organisations={organisations}
          chosen={form.answer?.typed.organisationId ?? chosen}
          countries={countries}
        />
        <TwinTownFields field={form.field} />
        <SaveRow label={t.create} back="/arbejdsrum/venskabsbyer" />
      </TypedForm>
    </TwinTownFrame>
  );
}
