/** What was noted with an entry of the history, read key by key: some of it may have been erased. */
export class Noted {
  constructor(private readonly value: Readonly<Record<string, string | boolean>>) {}

  /** Empty where nothing of the name was noted. */
  text(name: string): string {
    const found = this.value[name];
    return typeof found === "string" ? found : "";
  }

  has(name: string): boolean {
    return this.value[name] !== undefined;
  }

  isTrue(name: string): boolean {
    return this.value[name] === true;
  }
}
