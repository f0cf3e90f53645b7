import { accept, type Result, refuse } from "~/shared/result";

const shortest = 12;
const longest = 200;
const fewestDifferent = 6;
const shortestName = 4;

/** What a password must not be made of: the person's own names, the municipality's. */
export interface PasswordOwner {
  names: readonly string[];
}

const wordsEverybodyTries = ["password", "adgangskode", "kodeord", "kommune", "qwerty", "udsyn", "velkommen"];

/** Whether a new password is hard enough to guess, and if not, why. Length counts, odd signs do not. */
export function judgePassword(password: string, { names }: PasswordOwner): Result<string> {
  if (password.length < shortest) return refuse("password.tooShort", { min: shortest });
  if (password.length > longest) return refuse("password.tooLong", { max: longest });
  if (new Set(password.toLowerCase()).size < fewestDifferent) return refuse("password.tooPlain");
  if (isSequence(password)) return refuse("password.tooPlain");
  const known = [...names.flatMap((name) => name.split(/[^\p{L}\p{N}]+/u)), ...wordsEverybodyTries];
  const rest = known
    .filter((word) => word.length >= shortestName)
    .sort((one, other) => other.length - one.length)
    .reduce((left, word) => left.replaceAll(word.toLowerCase(), ""), password.toLowerCase());
  return rest.length < shortest / 2 ? refuse("password.guessable") : accept(password);
}

/** Whether each sign follows the one before it: 123456789012, abcdefghijkl. */
function isSequence(password: string): boolean {
  const codes = [...password].map((sign) => sign.codePointAt(0) ?? 0);
  const steps = codes.slice(1).map((code, index) => code - (codes[index] ?? 0));
  return steps.filter((step) => step === 1 || step === -1).length > steps.length * 0.7;
}
