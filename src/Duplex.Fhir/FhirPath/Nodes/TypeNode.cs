using Duplex.Fhir.FhirPath.Types;

namespace Duplex.Fhir.FhirPath.Nodes;

/// <summary><c>is</c>, <c>as</c> and <c>ofType</c>, as operators or functions (FHIRPath 2.0, sections 5.2.4 and 6.3).</summary>
internal sealed class TypeNode : Node
{
    private readonly bool _asFilters;

    public TypeNode(Node source, TypeSpecifier type, bool isTest, bool isFilter, bool asFilters, int position)
        : base(position, DepthOf(source))
    {
        Source = source;
        Type = type;
        IsTest = isTest;
        IsFilter = isFilter;
        _asFilters = asFilters;
        if (isTest && Unwrapped(source) is CallNode { Name: "resolve" } resolve)
        {
            resolve.OnlyTypeMatters = true;
        }
    }

    public Node Source { get; }

    public TypeSpecifier Type { get; }

    public bool IsTest { get; }

    public bool IsFilter { get; }

    public override FhirPathItems Evaluate(ref Scope scope)
    {
        var input = Source.Evaluate(ref scope);
        if (!Type.IsKnown && (input.Count > 0 || !IsTest))
        {
            if (Type.Namespace is null)
            {
                throw scope.Error(Type.Position, $"There is no type {Excerpt.Of(Type.ToString())}; types of R4 such as Patient or string, or System.Boolean and alike, are known.");
            }
        }

        if (IsFilter || (_asFilters && !IsTest))
        {
            scope.Charge(Position, input.Count);
            return Filtered(input);
        }

        return input.Count switch
        {
            0 => default,
            1 when IsTest => FhirPathItems.Of(Type.Matches(input.Single)),
            1 => Type.Matches(input.Single) ? input : default,
            _ => throw scope.Error(Position, $"'{(IsTest ? "is" : "as")}' takes one item, and there are {input.Count}; ofType({Type}) takes more."),
        };
    }

    private static Node Unwrapped(Node node) => node is ParenthesesNode parentheses ? Unwrapped(parentheses.Inner) : node;

    private FhirPathItems Filtered(FhirPathItems input)
    {
        var builder = default(ItemBuilder);
        for (var i = 0; i < input.Count; i++)
        {
            var raw = input.Raw(i);
            if (Type.Matches(raw))
            {
                builder.Add(raw);
            }
        }

        return builder.ToItems();
    }
}
