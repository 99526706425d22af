using Duplex.Fhir.FhirPath.Nodes;
using Duplex.Fhir.Model;

namespace Duplex.Fhir.FhirPath.Functions;

/// <summary>FHIRPath 2.0, section 5.8.</summary>
internal static class TreeFunctions
{
    // JSON is read to 64 levels and written to 1,000.
    private const int MaxLevels = 1_000;

    public static readonly FunctionDefinition[] All =
    [
        new("children", 0, 0, "?", static (FhirPathItems input, CallNode call, ref Scope scope) =>
        {
            var builder = default(ItemBuilder);
            for (var i = 0; i < input.Count; i++)
            {
                AddChildren(input.Raw(i), ref builder, call, ref scope);
            }

            return builder.ToItems();
        }),
        new("descendants", 0, 0, "?", Descendants),
    ];

    // Nodes of a tree are all different nodes: none is asked for twice, and equal ones are kept.
    private static FhirPathItems Descendants(FhirPathItems input, CallNode call, ref Scope scope)
    {
        var builder = default(ItemBuilder);
        for (var i = 0; i < input.Count; i++)
        {
            AddChildren(input.Raw(i), ref builder, call, ref scope);
        }

        // Level by level: 'end' is where the next one begins.
        var (level, end) = (1, builder.Count);
        for (var i = 0; i < builder.Count; i++)
        {
            if (i == end)
            {
                end = builder.Count;
                if (++level > MaxLevels)
                {
                    throw scope.Error(call.Position, $"The data is nested deeper than {MaxLevels} levels; an element must not hold itself.");
                }
            }

            AddChildren(builder[i], ref builder, call, ref scope);
        }

        return builder.ToItems();
    }

    private static void AddChildren(object raw, ref ItemBuilder builder, CallNode call, ref Scope scope)
    {
        var before = builder.Count;
        AddChildren(raw, ref builder);
        scope.Keep(call.Position, builder.Count - before + 1, Scope.PlaceBytes);
    }

    private static void AddChildren(object raw, ref ItemBuilder builder)
    {
        if (raw is not Base node)
        {
            return;
        }

        var count = node.TypeInfo.Properties.Count;
        for (var i = 0; i < count; i++)
        {
            switch (node.GetProperty(i))
            {
                case null:
                    break;
                case Base child:
                    if (!child.IsEmpty)
                    {
                        builder.Add(child);
                    }

                    break;
                case string text:
                    builder.Add(MemberSlot.PlainText(node, i, text));
                    break;
                case var list:
                    builder.AddRange(FhirPathItems.OfList(list));
                    break;
            }
        }
    }
}
