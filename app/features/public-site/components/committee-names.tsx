import { joinWords } from "~/shared/words";
import { KeepTogether } from "~/ui/public/keep-together";

/** The committees of a trip in a row: »A og B«. */
export function CommitteeNames({ committees }: { committees: readonly { name: string }[] }) {
  return <KeepTogether>{joinWords(committees.map(({ name }) => name))}</KeepTogether>;
}
