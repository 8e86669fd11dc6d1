import { z } from 'zod';
/** The one definition: types, defaults, messages and docs/config.schema.json follow from it. */
export declare const configSchema: z.ZodObject<{
    model: z.ZodDefault<z.ZodEnum<{
        v1: "v1";
        v2: "v2";
    }>>;
    phase: z.ZodDefault<z.ZodUnion<readonly [z.ZodLiteral<1>, z.ZodLiteral<2>, z.ZodLiteral<3>, z.ZodLiteral<4>]>>;
    severity: z.ZodDefault<z.ZodEnum<{
        critical: "critical";
        high: "high";
        info: "info";
        low: "low";
        medium: "medium";
    }>>;
    confidence: z.ZodDefault<z.ZodEnum<{
        certain: "certain";
        likely: "likely";
        possible: "possible";
    }>>;
    unknown: z.ZodDefault<z.ZodEnum<{
        advise: "advise";
        block: "block";
    }>>;
    policies: z.ZodDefault<z.ZodRecord<z.ZodString, z.ZodObject<{
        gate: z.ZodOptional<z.ZodEnum<{
            advise: "advise";
            block: "block";
            off: "off";
        }>>;
        severity: z.ZodOptional<z.ZodEnum<{
            critical: "critical";
            high: "high";
            info: "info";
            low: "low";
            medium: "medium";
        }>>;
    }, z.core.$strict>>>;
    exclude: z.ZodDefault<z.ZodArray<z.ZodString>>;
    trustedAccounts: z.ZodDefault<z.ZodArray<z.ZodString>>;
    secrets: z.ZodDefault<z.ZodObject<{
        patterns: z.ZodDefault<z.ZodArray<z.ZodObject<{
            id: z.ZodString;
            title: z.ZodOptional<z.ZodString>;
            pattern: z.ZodString;
            confidence: z.ZodDefault<z.ZodEnum<{
                certain: "certain";
                likely: "likely";
                possible: "possible";
            }>>;
        }, z.core.$strict>>>;
    }, z.core.$strict>>;
    acceptance: z.ZodDefault<z.ZodObject<{
        permission: z.ZodDefault<z.ZodEnum<{
            admin: "admin";
            maintain: "maintain";
            write: "write";
        }>>;
        users: z.ZodDefault<z.ZodArray<z.ZodString>>;
        authorMayAccept: z.ZodDefault<z.ZodBoolean>;
        days: z.ZodDefault<z.ZodNumber>;
    }, z.core.$strict>>;
    waivers: z.ZodDefault<z.ZodArray<z.ZodObject<{
        fingerprint: z.ZodString;
        reason: z.ZodString;
        until: z.ZodOptional<z.ZodISODate>;
        by: z.ZodOptional<z.ZodString>;
    }, z.core.$strict>>>;
}, z.core.$strict>;
/** The configuration with every default filled in. */
export type Config = z.output<typeof configSchema>;
/** The configuration as people write it. */
export type ConfigInput = z.input<typeof configSchema>;
