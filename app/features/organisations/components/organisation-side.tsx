import { Form, Link } from "@remix-run/react";
import { twinTownTexts } from "~/features/twin-towns/texts";
import { formatPartial } from "~/shared/dates";
import { useTexts } from "~/shared/texts";
import { Button } from "~/ui/button";
import { Fold } from "~/ui/fold";
import { FormIdentity } from "~/ui/form/form-key";
import { HiddenField } from "~/ui/form/hidden-field";
import { Panel } from "~/ui/panel";
import type { OrganisationView } from "../organisation-view.server";
import { viewTexts } from "../view-texts";

interface OrganisationSideProps {
  view: OrganisationView;
  mayEdit: boolean;
  /** Where an agreement with it would be made; null where that is not for this viewer. */
  makeTwinTown: string | null;
}

/** Beside the organisation: its agreement as a twin town, whom to ask, and the way to delete it. */
export function OrganisationSide({ view, mayEdit, makeTwinTown }: OrganisationSideProps) {
  const t = useTexts(viewTexts);
  const twin = useTexts(twinTownTexts);
  const { twinTown, contact, version } = view;
  const reached = [contact.title, contact.phone, contact.email].filter(Boolean);
  return (
    <>
      {(twinTown || makeTwinTown) && (
        <Panel heading={t.twinTown}>
          {twinTown ? (
            <p>
              {twin.state[twinTown.state]}, {twin.since.toLowerCase()}{" "}
              {twinTown.since ? formatPartial(twinTown.since) : twin.notKnown.toLowerCase()}.{" "}
              <Link to={`/arbejdsrum/venskabsbyer/${twinTown.slug}`}>{t.toTwinTown}</Link>
            </p>
          ) : (
            makeTwinTown && (
              <p>
                <Link to={makeTwinTown}>{t.makeTwinTown}</Link>
              </p>
            )
          )}
        </Panel>
      )}
      {(contact.name || reached.length > 0) && (
        <Panel heading={t.contact}>
          <p>
            {contact.name}
            {reached.map((line) => (
              <span key={line}>
                <br />
                {line}
              </span>
            ))}
          </p>
          <p className="meta">{contact.isPublic ? t.contactPublic : t.contactPrivate}</p>
        </Panel>
      )}
      {mayEdit && (
        <Fold summary={t.delete}>
          <Form method="post">
            <FormIdentity form="delete" />
            <HiddenField name="version" value={String(version)} />
            <p className="meta">{t.deleteLead}</p>
            <Button kind="warning" className="mt-4">
              {t.delete}
            </Button>
          </Form>
        </Fold>
      )}
    </>
  );
}
