using System.Text.Json;
using Duplex.Fhir;
using Duplex.Fhir.Model;

namespace Duplex.Translation.Messages;

/// <summary>Joins what two fields say of one thing: nothing that either of them says is lost, and nothing is said twice.</summary>
internal static class DirectoryMerge
{
    /// <summary>Numbers that are equal are one, with what either of them says of it.</summary>
    public static void Identifiers(List<Identifier> first, List<Identifier> second)
    {
        foreach (Identifier more in second)
        {
            if (first.Find(known => known.Value?.Value == more.Value?.Value && known.System?.Value == more.System?.Value
                && (known.Type is null || more.Type is null || known.Type.Coding[0].Code?.Value == more.Type.Coding[0].Code?.Value)) is not { } same)
            {
                first.Add(more);
                continue;
            }

            same.Type ??= more.Type;
            same.Period ??= more.Period;
            same.Assigner ??= more.Assigner;
            Add(same.Extension, more.Extension, static (one, other) => new Basic { Extension = [one, other] });
        }
    }

    public static void Names(List<HumanName> first, List<HumanName> second) =>
        Add(first, second, static (one, other) => new Practitioner { Name = [one, other] });

    /// <summary>Adds the items that the list does not have.</summary>
    /// <param name="together">Puts two of them into the only list of a resource, so that they can be compared.</param>
    public static void Add<T>(List<T> first, List<T> second, Func<T, T, Resource> together)
    {
        foreach (T item in second)
        {
            if (!first.Exists(known => AreEqual(together(known, item))))
            {
                first.Add(item);
            }
        }
    }

    private static bool AreEqual(Resource pair)
    {
        using JsonDocument document = JsonDocument.Parse(FhirJson.Serialize(pair));
        JsonElement list = document.RootElement.EnumerateObject().Last().Value;
        return list[0].GetRawText() == list[1].GetRawText();
    }
}
