/** One fault that the schema finds, as ajv tells it with `verbose`. */
interface SchemaError {
  /** RFC 6901, without `#`: `/flows/main-ivr/file`. */
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** The schema that holds the keyword. */
  readonly parentSchema: {
    readonly errorMessage?: string;
    readonly properties?: Readonly<Record<string, unknown>>;
    readonly type?: string | readonly string[];
    readonly enum?: readonly string[];
    readonly anyOf?: ReadonlyArray<{ readonly enum?: readonly string[] }>;
    readonly propertyNames?: { readonly errorMessage?: string };
  };
  readonly data: unknown;
  /** Set when the fault is in the name of a member. */
  readonly propertyName?: string;
}

/** True when `value` has the shape of a configuration; `errors` are those of the last call. */
declare const validate: {
  (value: unknown): boolean;
  errors?: SchemaError[] | null;
};

declare namespace validate {
  export type { SchemaError };
}

export = validate;
