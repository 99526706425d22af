using System.Globalization;
using System.Text.Json.Nodes;
using Duplex.Engine.Deliveries;

namespace Duplex.Simulation.Lab;

/// <summary>One version of a resource in the simulated EHR.</summary>
public sealed record EhrVersion(string Reference, int Version, JsonObject Body, DateTimeOffset At)
{
    public string Type => Reference.Split('/')[0];

    public string Evidence => string.Create(CultureInfo.InvariantCulture, $"{Reference}/_history/{Version}");

    public string Subject => (string?)Body[Type == "Task" ? "for" : "subject"]?["reference"] ?? "";

    public bool Has(string system, string value) => Body["identifier"] is JsonArray identifiers
        && identifiers.Any(one => (string?)one!["system"] == system && (string?)one["value"] == value);
}

/// <summary>Orders, results and tasks in the simulated EHR; survives every crash of Duplex.</summary>
public sealed class EhrChart(TimeProvider time)
{
    private readonly Dictionary<string, EhrVersion> _current = [];
    private int _next = 1;

    /// <summary>Every version that ever was, in the order in which it came.</summary>
    public List<EhrVersion> History { get; } = [];

    public bool ConditionalCreate { get; set; } = true;

    public IEnumerable<EhrVersion> Current(string type) => _current.Values.Where(one => one.Type == type);

    public EhrVersion? Find(string reference) => _current.GetValueOrDefault(reference);

    public List<EhrVersion> Search(string type, string system, string value) => [.. Current(type).Where(one => one.Has(system, value))];

    /// <summary>One part of a delivery arrives.</summary>
    public SendOutcome Take(Part part) => part.Plan switch
    {
        { Target: "Bundle" } => Transact(JsonNode.Parse(part.Plan.Body.Span)!["entry"]!.AsArray()),
        { Mode: PartMode.Replace } => Replace(part.Plan.Lookup, JsonNode.Parse(part.Plan.Body.Span)!.AsObject()),
        _ => Create(part.Plan.Target, part.Plan.Lookup.Split('|'), JsonNode.Parse(part.Plan.Body.Span)!.AsObject()),
    };

    public EhrVersion Change(string reference, Action<JsonObject> change)
    {
        var body = _current[reference].Body.DeepClone().AsObject();
        change(body);
        return Put(reference, body);
    }

    private SendOutcome Create(string type, string[] lookup, JsonObject body)
    {
        var existing = ConditionalCreate ? Search(type, lookup[0], lookup[1]).FirstOrDefault() : null;
        return Accepted(existing ?? Put($"{type}/{type[0]}{_next++}", body));
    }

    private SendOutcome Replace(string reference, JsonObject body) => _current.ContainsKey(reference)
        ? Accepted(Put(reference, body))
        : Refused("There is no such resource.");

    /// <summary>All or nothing: each entry is an update of what its identifier names, or its creation.</summary>
    private SendOutcome Transact(JsonArray entries)
    {
        var references = new Dictionary<string, string>();
        foreach (var entry in entries)
        {
            var resource = entry!["resource"]!;
            var subject = (string?)resource["subject"]?["reference"];
            if (!SimulatedPatient.All.Any(patient => patient.Reference == subject))
            {
                return Refused("There is no such patient.");
            }

            if ((string?)resource["basedOn"]?[0]?["reference"] is { } order && Find(order)?.Subject != subject)
            {
                return Refused("There is no such order of the patient.");
            }

            var address = Uri.UnescapeDataString((string)entry["request"]!["url"]!).Split("?identifier=");
            var token = address[1].Split('|');
            references[(string)entry["fullUrl"]!] =
                Search(address[0], token[0], token[1]).FirstOrDefault()?.Reference ?? $"{address[0]}/{address[0][0]}{_next++}";
        }

        EhrVersion? report = null;
        foreach (var entry in entries)
        {
            var body = entry!["resource"]!.DeepClone().AsObject();
            Resolve(body, references);
            var written = Put(references[(string)entry["fullUrl"]!], body);
            report ??= written;
        }

        return Accepted(report!);
    }

    private static void Resolve(JsonNode node, Dictionary<string, string> references)
    {
        if (node is JsonArray items)
        {
            foreach (var item in items.OfType<JsonNode>())
            {
                Resolve(item, references);
            }
        }
        else if (node is JsonObject members)
        {
            if ((members["reference"] as JsonValue)?.GetValue<string>() is { } name && references.TryGetValue(name, out var known))
            {
                members["reference"] = known;
            }

            foreach (var member in members.Select(member => member.Value).OfType<JsonNode>().ToList())
            {
                Resolve(member, references);
            }
        }
    }

    private EhrVersion Put(string reference, JsonObject body)
    {
        var version = (Find(reference)?.Version ?? 0) + 1;
        body["id"] = reference.Split('/')[1];
        body["meta"] = new JsonObject { ["versionId"] = version.ToString(CultureInfo.InvariantCulture) };
        var written = new EhrVersion(reference, version, body, time.GetUtcNow());
        _current[reference] = written;
        History.Add(written);
        return written;
    }

    private static SendOutcome Accepted(EhrVersion written) =>
        new(SendVerdict.Accepted, written.Reference, written.Version.ToString(CultureInfo.InvariantCulture));

    private static SendOutcome Refused(string sentence) => new(SendVerdict.Refused, Problem: new Problem("http-422", "", sentence));
}
