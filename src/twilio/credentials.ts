/** How a run proves who it is: an API key with its secret, or an account with its auth token. */
export class Credentials {
  readonly kind: "api-key" | "auth-token";
  /** `SK…` or `AC…`: no secret. */
  readonly user: string;
  readonly #password: string;

  constructor(kind: "api-key" | "auth-token", user: string, password: string) {
    this.kind = kind;
    this.user = user;
    this.#password = password;
  }

  /** The value of the Authorization header (RFC 7617). */
  authorization(): string {
    return `Basic ${this.#basic()}`;
  }

  /** Every form in which the secret could reach a log: to be masked before anything else happens. */
  secrets(): string[] {
    return [this.#password, this.#basic(), encodeURIComponent(this.#password)];
  }

  /** Nothing that prints an object prints its secret. */
  toJSON(): string {
    return `${this.kind} ${this.user}`;
  }

  #basic(): string {
    return Buffer.from(`${this.user}:${this.#password}`, "utf8").toString("base64");
  }
}
