using System.Buffers;
using System.Text.Json;
using Duplex.Fhir.Model;

namespace Duplex.Fhir.Changes;

/// <summary>
/// Turns changes below the top (<c>period.start</c>) into changes of the top elements that hold them, so that what lies
/// beside them stays as it is, and drops defaults of elements that have a value.
/// </summary>
internal static class NestedChanges
{
    private const char Separator = '.';

    public static List<ElementChange> ToTop(
        FhirTypeInfo type, IReadOnlyList<(string Name, ReadOnlyMemory<byte> Json)> members, IReadOnlyList<ElementChange> changes)
    {
        var top = new List<ElementChange>(changes.Count);
        foreach (var change in changes)
        {
            var head = HeadOf(change.Element);
            var present = Latest(top, members, type, head);
            if (change.Kind == ElementChangeKind.Default && head == change.Element)
            {
                if (present is null)
                {
                    top.Add(ElementChange.Set(head, change.Value));
                }

                continue;
            }

            if (head == change.Element)
            {
                top.RemoveAll(earlier => earlier.Element == head);
                top.Add(change.Kind == ElementChangeKind.Added ? ListAddition.ToSet(type, change, present) : change);
                continue;
            }

            var holder = HolderOf(type, head, change);
            var inner = change with { Element = change.Element[(head.Length + 1)..] };
            top.RemoveAll(earlier => earlier.Element == head);
            top.Add(Within(holder, head, present, inner));
        }

        return top;
    }

    /// <summary>The value that the head has now, after the changes so far; null where it has none.</summary>
    private static ReadOnlyMemory<byte>? Latest(
        List<ElementChange> top, IReadOnlyList<(string Name, ReadOnlyMemory<byte> Json)> members, FhirTypeInfo type, string head)
    {
        if (top.FindLast(change => change.Element == head) is { } changed)
        {
            return changed.Kind == ElementChangeKind.Set ? changed.Value : (ReadOnlyMemory<byte>?)null;
        }

        var names = type.FindByJsonName(head)?.NamesInJson ?? [head];
        foreach (var (name, json) in members)
        {
            if (names.Contains(name))
            {
                return json;
            }
        }

        return null;
    }

    private static ElementChange Within(FhirTypeInfo holder, string head, ReadOnlyMemory<byte>? present, ElementChange inner)
    {
        var members = present is { } json ? ResourceMembers.Read(json) : [];
        var output = new ArrayBufferWriter<byte>();
        int written;
        using (var writer = new Utf8JsonWriter(output, ResourceChangeApplier.WriterOptions))
        {
            written = ResourceChangeApplier.WriteChanged(writer, holder, members, [inner]);
        }

        return written == 0 ? ElementChange.Cleared(head) : ElementChange.Set(head, output.WrittenMemory);
    }

    private static FhirTypeInfo HolderOf(FhirTypeInfo type, string head, ElementChange change)
    {
        var property = type.FindByJsonName(head);
        var holder = property is { IsList: false, Types.Count: 1 } ? FhirModel.FindType(property.Types[0]) : null;
        return holder ?? throw new ArgumentException(
            $"The change names '{change.Element}'; right would be a path through elements of {type.Name} that occur once and are no choice.");
    }

    private static string HeadOf(string element)
    {
        var end = element.IndexOf(Separator, StringComparison.Ordinal);
        return end < 0 ? element : element[..end];
    }
}
