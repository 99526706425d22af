using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Duplex.Engine.Identity;

namespace Duplex.Configuration;

/// <summary>Reads one file of <c>connections/</c>.</summary>
internal static partial class ConnectionFileReader
{
    public const string ProductionReason =
        "'production' is refused: encryption at rest, roles and full audit are not complete, and real patients need all three";

    /// <summary>The connection, or null when the file says too little to make one; errors are in the file.</summary>
    public static ConnectionOptions? Read(ConfigurationFile file, YamlSection root, IReadOnlyCollection<string> dialects)
    {
        var name = root.Slug("connection", "clinic");
        var organization = root.Has("organization") ? root.Slug("organization", "default") : ConnectionKey.DefaultOrganization;
        var dialect = ReadDialect(root, dialects);
        RefuseProduction(root);
        var fhir = ReadFhir(root);
        var mllp = ReadMllp(root);
        var identifiers = ReadIdentifiers(root);
        var notes = ReadNotes(root);
        root.RefuseOthers();
        return file.Errors.Count > 0 || name is null || organization is null || dialect is null || fhir is null || identifiers is null
            ? null
            : new ConnectionOptions
            {
                Name = name,
                Organization = organization,
                Dialect = dialect,
                Fhir = fhir,
                Mllp = mllp,
                Identifiers = identifiers,
                Notes = notes,
            };
    }

    private static string? ReadDialect(YamlSection root, IReadOnlyCollection<string> dialects)
    {
        var right = "write one of " + string.Join(", ", dialects);
        var dialect = root.RequiredText("dialect", right);
        if (dialect is null || dialects.Contains(dialect))
        {
            return dialect;
        }

        root.Report("dialect", $"'{dialect}' is not a dialect that is spoken here", right);
        return null;
    }

    private static void RefuseProduction(YamlSection root)
    {
        const string Right = "write test";
        switch (root.RequiredText("environment", Right))
        {
            case null or "test":
                break;
            case "production":
                root.Report("environment", ProductionReason, "use 'test' with a counterparty that holds no real patients");
                break;
            case var other:
                root.Report("environment", $"'{other}' is not an environment", Right);
                break;
        }
    }

    private static FhirOptions? ReadFhir(YamlSection root)
    {
        if (root.RequiredSection("fhir", "say how the FHIR server is reached: base, client, key, scopes") is not { } section)
        {
            return null;
        }

        var address = section.Address("base");
        var client = section.RequiredText("client", "write the client id under which the counterparty knows Duplex");
        var key = section.Secret("key");
        var scopes = ReadScopes(section);
        var timeout = section.Duration("timeout", TimeSpan.FromSeconds(10));
        if (timeout == TimeSpan.Zero)
        {
            section.Report("timeout", "a call that may take no time never succeeds", "write 10s, for example");
        }

        var settle = section.Duration("settle", TimeSpan.FromSeconds(1));
        section.RefuseOthers();
        return address is null || client is null || key is null
            ? null
            : new FhirOptions { Base = address, Client = client, Key = key.Value, Scopes = scopes, Timeout = timeout, Settle = settle };
    }

    internal static ImmutableArray<string> ReadScopes(YamlSection section)
    {
        const string Right = "list SMART v2 system scopes, such as [system/Patient.rs, system/DocumentReference.crus]";
        var scopes = section.RequiredList("scopes", Right);
        foreach (var (scope, _) in scopes.Where(scope => !SystemScope().IsMatch(scope.Text)))
        {
            section.Report("scopes", $"'{scope}' is not a SMART v2 system scope", Right);
        }

        return [.. scopes.Select(scope => scope.Text)];
    }

    private static MllpOptions? ReadMllp(YamlSection root)
    {
        const string Right = "write mllp: { address: 127.0.0.1, port: 2575 }";
        if (root.OptionalSection("listen", Right) is not { } listen)
        {
            return null;
        }

        MllpOptions? options = null;
        if (listen.RequiredSection("mllp", Right) is { } section)
        {
            var address = section.LoopbackAddress("address", System.Net.IPAddress.Loopback);
            var port = section.Port("port");
            var limit = section.Size("limit", 32L * 1024 * 1024);
            var unknown = section.Choice("unknown", UnknownEventPolicy.Accept, ("accept", UnknownEventPolicy.Accept), ("reject", UnknownEventPolicy.Reject));
            section.RefuseOthers();
            options = port is null ? null : new MllpOptions { Address = address, Port = port.Value, Limit = limit, Unknown = unknown };
        }

        listen.RefuseOthers();
        return options;
    }

    private static IdentifierOptions? ReadIdentifiers(YamlSection root)
    {
        const string Right = "write patient: { authority: NAME, system: URI }";
        if (root.RequiredSection("identifiers", Right) is not { } section)
        {
            return null;
        }

        string? authority = null;
        string? system = null;
        if (section.RequiredSection("patient", Right) is { } patient)
        {
            authority = patient.RequiredText("authority", "write the assigning authority as the counterparty writes it in CX-4");
            system = patient.Name("system");
            patient.RefuseOthers();
        }

        var resourceIds = section.OptionalText("resourceIds", "write the CX-4 authority whose id is the counterparty's own FHIR id, or leave the key out");
        section.RefuseOthers();
        return authority is null || system is null
            ? null
            : new IdentifierOptions { PatientAuthority = authority, PatientSystem = system, ResourceIds = resourceIds };
    }

    private static NoteOptions ReadNotes(YamlSection root)
    {
        var byDefault = new NoteOptions();
        if (root.OptionalSection("notes", "write deadline: 24h, or leave the section out") is not { } section)
        {
            return byDefault;
        }

        var notes = new NoteOptions
        {
            Deadline = section.Duration("deadline", byDefault.Deadline),
            SignatureDeadline = section.Duration("signatureDeadline", byDefault.SignatureDeadline),
            OnUnknown = section.Choice("onUnknown", byDefault.OnUnknown, ("hold", UnknownOutcomePolicy.Hold), ("resend", UnknownOutcomePolicy.Resend)),
            Parts = section.Choice("parts", byDefault.Parts, ("one-attachment", NotePartsPolicy.OneAttachment), ("whole", NotePartsPolicy.Whole)),
        };
        if (notes.Deadline == TimeSpan.Zero)
        {
            section.Report("deadline", "a note cannot arrive in no time", "write 24h, for example");
        }

        if (notes.SignatureDeadline < notes.Deadline)
        {
            section.Report("signatureDeadline", "a note would have to be signed before it must have arrived", "write a duration of at least notes.deadline");
        }

        section.RefuseOthers();
        return notes;
    }

    [GeneratedRegex(@"^system/(\*|[A-Z][A-Za-z]+)\.(?=[cruds])c?r?u?d?s?$", RegexOptions.CultureInvariant)]
    private static partial Regex SystemScope();
}
