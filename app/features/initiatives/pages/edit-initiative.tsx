import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { checkForm, readForm, refusedForm } from "~/features/commands/forms.server";
import { sameForm } from "~/features/commands/same-form.server";
import { partnerChoices } from "~/features/partners/partner-choices.server";
import { aboutRows, withAnotherPartner } from "~/features/partners/partner-form";
import { actingIn, todayOf } from "~/session/acting.server";
import { useTexts } from "~/shared/texts";
import { InitiativeFields } from "../components/initiative-fields";
import { InitiativeFrame } from "../components/initiative-frame";
import { editInitiative } from "../initiative-commands.server";
import { initiativeDefaults } from "../initiative-defaults";
import { editInitiativeForm, initiativeFrom } from "../initiative-form";
import { requireInitiative } from "../initiatives.server";
import { listServees } from "../servees.server";
import { initiativeLabels, initiativeTexts } from "../texts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: initiativeTexts.da.pageTitle(`${initiativeTexts.da.edit}: ${data?.initiative.name ?? ""}`) },
];

export async function loader({ context, params }: LoaderFunctionArgs) {
  const initiative = await requireInitiative(context.db, params.slug);
  return {
    initiative: { slug: initiative.slug, name: initiative.name },
    version: initiative.version,
    defaults: initiativeDefaults(initiative),
    organisations: await partnerChoices(context.db),
    servees: await listServees(context.db, todayOf(context), initiative),
  };
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const { id: initiativeId } = await requireInitiative(context.db, params.slug);
  const posted = await readForm(request);
  if (posted.typed.addPartner !== undefined) return sameForm(posted, withAnotherPartner(posted.typed));
  const checked = checkForm(editInitiativeForm, posted.typed);
  if (!checked.ok) return refusedForm(posted, checked.refusal, initiativeLabels);
  const input = initiativeFrom(checked.value);
  if (!input.ok) return refusedForm(posted, input.refusal, initiativeLabels);
  const { version, partners } = checked.value;
  const acting = actingIn(context, posted.formKey);
  const result = await editInitiative(acting, { initiativeId, version, ...input.value });
  if (result.ok) return redirect(`/arbejdsrum/initiativer/${result.value.slug}?gjort=rettet`, 303);
  const now = initiativeDefaults(await requireInitiative(context.db, params.slug));
  const standing = { ...now, contactIsPublic: String(now.contactIsPublic) };
  return refusedForm(posted, aboutRows(result.refusal, partners), initiativeLabels, standing);
}

export default function EditInitiative() {
  const { initiative, ...view } = useLoaderData<typeof loader>();
  const t = useTexts(initiativeTexts);
  return (
    <InitiativeFrame title={t.edit} initiative={initiative}>
      <InitiativeFields {...view} back={`/arbejdsrum/initiativer/${initiative.slug}`} />
    </InitiativeFrame>
  );
}
