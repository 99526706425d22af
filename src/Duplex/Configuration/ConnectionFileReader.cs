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
    public static ConnectionOptions? Read(ConfigurationFile file, YamlSection root, IReadOnlyCollection<Dialect> dialects)
    {
        var name = root.Slug("connection", "clinic");
        var organization = root.Has("organization") ? root.Slug("organization", "default") : ConnectionKey.DefaultOrganization;
        var dialect = ReadDialect(root, dialects);
        RefuseProduction(root);
        var fhir = dialect is { NeedsFhir: false } ? RefuseFhir(root, dialect) : ReadFhir(root);
        var sending = dialect is { NeedsMllp: false } ? RefuseMllp(root, dialect) : ReadSending(root, dialect);
        if (dialect is { IsChart: true })
        {
            return ReadChart(file, root, name, organization, dialect);
        }

        var mllp = MllpSections.ReadListener(root);
        var identifiers = ReadIdentifiers(root);
        var speaksFhir = dialect is not { NeedsFhir: false };
        var notes = speaksFhir ? ReadNotes(root) : new NoteOptions();
        var orders = speaksFhir ? LabSections.ReadOrders(root) : null;
        var results = speaksFhir ? LabSections.ReadResults(root) : new ResultOptions();
        var labOrders = speaksFhir ? LabSections.ReadRoute(root) : null;
        var wholeChart = WholeChartSection.Read(root);
        var translation = TranslationSection.Read(root, identifiers);
        var (index, unlabelled) = (IndexSection.ReadIndex(root), IndexSection.ReadUnlabelled(root));
        var webhooks = WebhookSection.Read(root);
        root.RefuseOthers();
        return file.Errors.Count > 0 || name is null || organization is null || dialect is null || identifiers is null
            ? null
            : new ConnectionOptions
            {
                Name = name,
                Organization = organization,
                Dialect = dialect.Name,
                Fhir = fhir,
                Sending = sending,
                Mllp = mllp,
                Identifiers = identifiers,
                Notes = notes,
                Orders = orders,
                Results = results,
                LabOrders = labOrders,
                WholeChart = wholeChart,
                Translation = translation,
                Index = index,
                Unlabelled = unlabelled,
                WebhooksAllowed = webhooks,
            };
    }

    /// <summary>A chart that Duplex keeps itself needs nothing but its name.</summary>
    private static ConnectionOptions? ReadChart(ConfigurationFile file, YamlSection root, string? name, string? organization, Dialect dialect)
    {
        IndexSection.RefuseCounterparty(root, dialect);
        var identifiers = root.Has("identifiers") ? ReadIdentifiers(root) : new IdentifierOptions { PatientAuthority = "", PatientSystem = "" };
        var (index, unlabelled) = (IndexSection.ReadIndex(root), IndexSection.ReadUnlabelled(root));
        var wholeChart = WholeChartSection.Read(root);
        var webhooks = WebhookSection.Read(root);
        root.RefuseOthers();
        return file.Errors.Count > 0 || name is null || organization is null || identifiers is null
            ? null
            : new ConnectionOptions
            {
                Name = name,
                Organization = organization,
                Dialect = dialect.Name,
                Identifiers = identifiers,
                IsOwnChart = true,
                Index = index,
                Unlabelled = unlabelled,
                WholeChart = wholeChart,
                WebhooksAllowed = webhooks,
            };
    }

    private static Dialect? ReadDialect(YamlSection root, IReadOnlyCollection<Dialect> dialects)
    {
        var right = "write one of " + string.Join(", ", dialects.Select(dialect => dialect.Name));
        if (root.RequiredText("dialect", right) is not { } name)
        {
            return null;
        }

        var known = dialects.FirstOrDefault(dialect => dialect.Name == name);
        if (known is null)
        {
            root.Report("dialect", $"'{name}' is not a dialect that is spoken here", right);
        }

        return known;
    }

    private static FhirOptions? RefuseFhir(YamlSection root, Dialect dialect)
    {
        if (root.OptionalNode("fhir") is not null)
        {
            root.Report("fhir", $"a connection of dialect {dialect.Name} has no FHIR server", "leave the section out, and say in 'mllp' where messages are sent");
        }

        return null;
    }

    private static MllpSendingOptions? RefuseMllp(YamlSection root, Dialect dialect)
    {
        if (root.OptionalNode("mllp") is not null)
        {
            root.Report("mllp", $"a connection of dialect {dialect.Name} is sent no HL7 v2", "leave the section out; where Duplex listens stands in 'listen'");
        }

        return null;
    }

    // Where the dialect is not known it cannot be said whether the section is missing.
    private static MllpSendingOptions? ReadSending(YamlSection root, Dialect? dialect) =>
        dialect is null && !root.Has("mllp") ? null : MllpSections.ReadSending(root);

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
        var timeout = section.PositiveDuration("timeout", TimeSpan.FromSeconds(10), "a call that may take no time never succeeds");
        var settle = section.Duration("settle", TimeSpan.FromSeconds(1));
        var atOnce = section.Number("atOnce", FhirOptions.DefaultAtOnce, 1, 256);
        section.RefuseOthers();
        return address is null || client is null || key is null
            ? null
            : new FhirOptions { Base = address, Client = client, Key = key.Value, Scopes = scopes, Timeout = timeout, Settle = settle, AtOnce = atOnce };
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
            Deadline = section.PositiveDuration("deadline", byDefault.Deadline, "a note cannot arrive in no time"),
            SignatureDeadline = section.Duration("signatureDeadline", byDefault.SignatureDeadline),
            OnUnknown = section.Choice("onUnknown", byDefault.OnUnknown, ("hold", UnknownOutcomePolicy.Hold), ("resend", UnknownOutcomePolicy.Resend)),
            Parts = section.Choice("parts", byDefault.Parts, ("one-attachment", NotePartsPolicy.OneAttachment), ("whole", NotePartsPolicy.Whole)),
        };
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
