/** What was made of the same things before is made once. */
export class Kept<Made> {
  private last: { readonly of: readonly unknown[]; readonly made: Made } | undefined;

  of(things: readonly unknown[], make: () => Made): Made {
    if (this.last?.of.length !== things.length || !this.last.of.every((one, place) => one === things[place])) {
      this.last = { of: things, made: make() };
    }
    return this.last.made;
  }
}
