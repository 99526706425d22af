using System.Text;
using System.Text.Json;
using Duplex.Engine.Identity;
using Duplex.Engine.Storage;
using Duplex.Fhir.Changes;

namespace Duplex.Chart;

/// <summary>
/// Recognizes what a patient's chart holds under another id. Whoever asks for a thing and whoever carries it out each give it a number
/// (HL7 table 0203: PLAC, FILL); one message may hold the one, the next the other, and a third both.
/// </summary>
public static class RecognizeChanges
{
    private const int MostOfType = 1000;

    private static readonly string[] Numbered = ["Appointment", "Immunization", "MedicationRequest"];

    /// <summary>The changes, each of the resource that the chart has: one that shares a number and has none that is another.</summary>
    /// <param name="patient"><c>Patient/{id}</c> of the compartment.</param>
    public static async ValueTask<IReadOnlyList<ResourceChange>> ApplyAsync(
        IUnitOfWork unit, ConnectionKey connection, string patient, IReadOnlyList<ResourceChange> changes)
    {
        ArgumentNullException.ThrowIfNull(unit);
        ArgumentNullException.ThrowIfNull(changes);
        var chart = unit.Join<IChartStore>();
        foreach (var change in changes)
        {
            if (Numbered.Contains(change.ResourceType)
                && NumbersOf(change) is { Count: > 0 } numbers
                && await chart.GetAsync(connection, change.ResourceType, change.Id) is null
                && await FindAsync(chart, connection, patient, change.ResourceType, numbers) is { } known)
            {
                changes = Renamed(changes, change, known.Id);
            }
        }

        return changes;
    }

    private static async ValueTask<ChartVersion?> FindAsync(
        IChartStore chart, ConnectionKey connection, string patient, string resourceType, List<Number> numbers)
    {
        ChartVersion? found = null;
        foreach (var version in await chart.ListAsync(connection, patient, resourceType, MostOfType))
        {
            using var resource = JsonDocument.Parse(version.Body);
            if (!IsSame(numbers, resource.RootElement.TryGetProperty("identifier", out var own) ? NumbersOf(own) : []))
            {
                continue;
            }

            if (found is not null)
            {
                // One number for several things names none of them.
                return null;
            }

            found = version;
        }

        return found;
    }

    private static bool IsSame(List<Number> said, List<Number> known) =>
        said.Exists(known.Contains) && !said.Exists(one => known.Exists(other => other.Kind == one.Kind) && !known.Contains(one));

    private static List<Number> NumbersOf(ResourceChange change)
    {
        if (change.Elements.FirstOrDefault(element => element is { Element: "identifier", Kind: not ElementChangeKind.Cleared }) is not { } identifiers)
        {
            return [];
        }

        using var document = JsonDocument.Parse(identifiers.Value);
        return NumbersOf(document.RootElement);
    }

    private static List<Number> NumbersOf(JsonElement identifiers)
    {
        var numbers = new List<Number>();
        foreach (var identifier in identifiers.EnumerateArray())
        {
            if (KindOf(identifier) is { } kind && identifier.TryGetProperty("value", out var value))
            {
                numbers.Add(new Number(kind, identifier.TryGetProperty("system", out var system) ? system.GetString() : null, value.GetString()));
            }
        }

        return numbers;
    }

    private static string? KindOf(JsonElement identifier)
    {
        if (!identifier.TryGetProperty("type", out var type) || !type.TryGetProperty("coding", out var codings))
        {
            return null;
        }

        foreach (var coding in codings.EnumerateArray())
        {
            if (coding.TryGetProperty("code", out var code) && code.GetString() is "PLAC" or "FILL")
            {
                return code.GetString();
            }
        }

        return null;
    }

    private static List<ResourceChange> Renamed(IReadOnlyList<ResourceChange> changes, ResourceChange renamed, string id)
    {
        var (from, to) = ($"\"{renamed.ResourceType}/{renamed.Id}\"", $"\"{renamed.ResourceType}/{id}\"");
        var name = Encoding.UTF8.GetBytes(from);
        return
        [
            .. changes.Select(change => (change.ResourceType == renamed.ResourceType && change.Id == renamed.Id ? change with { Id = id } : change) with
            {
                Elements = change.Elements.Any(element => element.Value.Span.IndexOf(name) >= 0)
                    ? [.. change.Elements.Select(element => element with { Value = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(element.Value.Span).Replace(from, to, StringComparison.Ordinal)) })]
                    : change.Elements,
            }),
        ];
    }

    private readonly record struct Number(string Kind, string? System, string? Value);
}
