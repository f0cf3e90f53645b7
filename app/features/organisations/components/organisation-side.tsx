import { Link } from "@remix-run/react";
import { twinTownTexts } from "~/features/twin-towns/texts";
import { formatPartial } from "~/shared/dates";
import { useTexts } from "~/shared/texts";
import { Panel } from "~/ui/panel";
import type { OrganisationView } from "../organisation-view.server";
import { viewTexts } from "../view-texts";

interface OrganisationSideProps {
  view: OrganisationView;
  /** Where an agreement with it would be made; null where that is not for this viewer. */
  makeTwinTown: string | null;
}

/** Beside the organisation: its agreement as a twin town, and whom to ask. */
export function OrganisationSide({ view, makeTwinTown }: OrganisationSideProps) {
  const t = useTexts(viewTexts);
  const twin = useTexts(twinTownTexts);
  const { twinTown, contact } = view;
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
    </>
  );
}
