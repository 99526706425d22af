using System.Runtime.CompilerServices;
using System.Text;
using Duplex.Fhir;
using Duplex.Fhir.Model;

namespace Duplex.Translation.Messages;

/// <summary>Joins what two fields say of one thing: nothing that either of them says is lost, and nothing is said twice.</summary>
internal static class DirectoryMerge
{
    /// <summary>What a list holds, for each that has grown: a message may say something else of one thing in every field.</summary>
    private static readonly ConditionalWeakTable<object, KnownItems> Lists = [];
    private static readonly ConditionalWeakTable<object, KnownNumbers> Numbers = [];

    /// <summary>Numbers that are equal are one, with what either of them says of it.</summary>
    public static void Identifiers(List<Identifier> first, List<Identifier> second)
    {
        if (second.Count == 0)
        {
            return;
        }

        KnownNumbers? numbers = first.Count > KnownItems.Few ? Numbers.GetValue(first, static _ => new KnownNumbers()) : null;
        foreach (Identifier more in second)
        {
            if ((numbers is null ? first.Find(known => KnownNumbers.AreEqual(known, more)) : numbers.Find(first, more)) is not { } same)
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
    /// <param name="together">Puts two items into the only list of a resource, which is then what they say.</param>
    public static void Add<T>(List<T> first, List<T> second, Func<T, T, Resource> together)
    {
        if (second.Count == 0)
        {
            return;
        }

        if (first.Count == 0 && second.Count == 1)
        {
            first.Add(second[0]);
            return;
        }

        KnownItems known = first.Count > KnownItems.Few ? Lists.GetValue(first, static _ => new KnownItems()) : new KnownItems();
        for (; known.Read < first.Count; known.Read++)
        {
            known.Texts.Add(TextOf(first[known.Read], together));
        }

        foreach (T item in second)
        {
            if (known.Texts.Add(TextOf(item, together)))
            {
                first.Add(item);
                known.Read++;
            }
        }
    }

    private static string TextOf<T>(T item, Func<T, T, Resource> together) => Encoding.Latin1.GetString(FhirJson.Serialize(together(item, item)));
}
