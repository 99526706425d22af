using Duplex.Fhir.FhirPath.Nodes;
using Duplex.Fhir.Model;

namespace Duplex.Fhir.FhirPath.Functions;

/// <summary>FHIRPath 2.0, section 5.8.</summary>
internal static class TreeFunctions
{
    public static readonly FunctionDefinition[] All =
    [
        new("children", 0, 0, "?", static (FhirPathItems input, CallNode call, ref Scope scope) =>
        {
            var builder = default(ItemBuilder);
            for (var i = 0; i < input.Count; i++)
            {
                AddChildren(input.Raw(i), ref builder);
            }

            scope.Charge(call.Position, builder.Count + input.Count);
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
            AddChildren(input.Raw(i), ref builder);
        }

        for (var i = 0; i < builder.Count; i++)
        {
            scope.Charge(call.Position);
            AddChildren(builder[i], ref builder);
        }

        return builder.ToItems();
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
