using System.Text;
using System.Text.Json.Nodes;
using Duplex.Simulation.Lab;

namespace Duplex.Simulation.Actors;

/// <summary>What an EHR does to one note that it took.</summary>
public enum Deviation
{
    None,
    Alter,
    Misfile,
    Lose,
}

/// <summary>A document in the simulated EHR.</summary>
public sealed class EhrDocument
{
    public required string Id { get; init; }

    public required string LookupKey { get; init; }

    public int Version { get; set; } = 1;

    public required JsonObject Body { get; init; }

    public Deviation Deviation { get; init; }

    public bool IsFinal => (string?)Body["docStatus"] == "final";
}

/// <summary>The truth at the counterparty: survives every crash of Duplex.</summary>
public sealed class SimulatedEhr(TimeProvider time)
{
    private int _next = 1;

    public List<EhrDocument> Documents { get; } = [];

    /// <summary>Its orders, results and tasks.</summary>
    public EhrChart Chart { get; } = new(time);

    /// <summary>What happens to a note, by its text's first word (its number).</summary>
    public Func<string, Deviation> DeviationOf { get; set; } = _ => Deviation.None;

    /// <summary>Whether the EHR honours conditional creates. Where it doesn't, only asking first prevents repeats.</summary>
    public bool ConditionalCreate
    {
        get => Chart.ConditionalCreate;
        set => Chart.ConditionalCreate = value;
    }

    /// <summary>How often a write arrived.</summary>
    public int Writes { get; private set; }

    public IEnumerable<EhrDocument> Visible => Documents.Where(document => document.Deviation != Deviation.Lose);

    public EhrDocument Create(string lookupKey, ReadOnlyMemory<byte> body)
    {
        Writes++;
        if (ConditionalCreate && Visible.FirstOrDefault(document => document.LookupKey == lookupKey) is { } existing)
        {
            return existing;
        }

        var stored = JsonNode.Parse(body.Span)!.AsObject();
        var deviation = DeviationOf(TextOf(stored));
        var document = new EhrDocument { Id = $"d{_next++}", LookupKey = lookupKey, Body = stored, Deviation = deviation };
        stored["id"] = document.Id;
        switch (deviation)
        {
            case Deviation.Alter:
                SetText(stored, TextOf(stored).Replace("no pain", "pain", StringComparison.Ordinal));
                break;
            case Deviation.Misfile:
                stored["subject"]!["reference"] = "Patient/other";
                break;
        }

        Documents.Add(document);
        return document;
    }

    /// <summary>A clinician signs what is unsigned.</summary>
    public void SignAll()
    {
        foreach (var document in Visible.Where(document => !document.IsFinal))
        {
            document.Body["docStatus"] = "final";
            document.Body["authenticator"] = new JsonObject { ["reference"] = "Practitioner/pr1" };
            document.Version++;
        }
    }

    public static string TextOf(JsonObject document) => Encoding.UTF8.GetString(
        Convert.FromBase64String((string)document["content"]![0]!["attachment"]!["data"]!));

    private static void SetText(JsonObject document, string text) =>
        document["content"]![0]!["attachment"]!["data"] = Convert.ToBase64String(Encoding.UTF8.GetBytes(text));
}
