using Duplex.Fhir.FhirPath.Functions;
using Duplex.Fhir.FhirPath.Nodes;
using Duplex.Fhir.Model;

namespace Duplex.Fhir.FhirPath.Types;

/// <summary>Checks an expression against the model of R4 and says where it names what R4 does not have.</summary>
internal sealed class TypeChecker
{
    private readonly string _text;
    private readonly bool _checksOrder;

    // A path that starts at another type is an error, but not where '|' names the paths of several types and one of them fits.
    private FhirPathException? _otherType;

    // Above zero an unknown element is no error, but empty.
    private int _lenient;

    private TypeChecker(string text, FhirPathCompileOptions options)
    {
        _text = text;
        _checksOrder = options.ChecksOrder;
    }

    public static void Check(Node root, string text, string typeName, FhirPathCompileOptions options)
    {
        if (!TypeNames.IsFhir(typeName))
        {
            throw new ArgumentException($"R4 has no type {typeName}.", nameof(typeName));
        }

        var checker = new TypeChecker(text, options);
        checker.Infer(root, new StaticType([typeName], false, false));
        if (checker._otherType is { } error)
        {
            throw error;
        }
    }

    private StaticType Infer(Node node, StaticType self) => node switch
    {
        LiteralNode literal => literal.Value is { } value ? StaticType.System(TypeNames.SystemName(value)) : StaticType.Unknown,
        SpecialNode special => special.Name switch { "this" => self, "index" => StaticType.System("Integer"), _ => StaticType.Unknown },
        ParenthesesNode parentheses => Infer(parentheses.Inner, self),
        VariableNode => StaticType.Unknown,
        IndexerNode indexer => Indexed(indexer, self),
        MemberNode member => Member(member, self),
        TypeNode type => OfType(type, self),
        PolarityNode polarity => Infer(polarity.Operand, self),
        UnionNode union => Union(union, self),
        BinaryNode binary => Operator(binary, self),
        CallNode call => Call(call, self),
        _ => StaticType.Unknown,
    };

    private FhirPathException Error(int position, string message) => FhirPathException.At(FhirPathErrorKind.Semantic, _text, position, message);

    private StaticType Indexed(IndexerNode indexer, StaticType self)
    {
        var source = Infer(indexer.Source, self);
        Infer(indexer.Index, self);
        return source with { IsMany = false };
    }

    private StaticType OfType(TypeNode type, StaticType self)
    {
        var source = Infer(type.Source, self);
        if (!type.Type.IsKnown && type.Type.Namespace is null)
        {
            throw Error(type.Type.Position, $"There is no type {Excerpt.Of(type.Type.ToString())}; types of R4 such as Patient or string, or System.Boolean and alike, are known.");
        }

        if (type.IsTest)
        {
            return StaticType.Boolean;
        }

        if (source.IsNever)
        {
            return source;
        }

        return type.Type.IsFhir ? source with { Names = [type.Type.Name] } : source with { Names = ["System." + type.Type.Name] };
    }

    private StaticType Union(UnionNode union, StaticType self)
    {
        var before = _otherType;
        var (left, right) = (Infer(union.Left, self), Infer(union.Right, self));
        if (left.IsNever != right.IsNever)
        {
            _otherType = before;
        }

        return left.IsNever && right.IsNever ? left : StaticType.Merge(left, right) with { IsMany = true, IsUnordered = false };
    }

    private StaticType Operator(BinaryNode binary, StaticType self)
    {
        var (left, right) = (Infer(binary.Left, self), Infer(binary.Right, self));
        return binary switch
        {
            ConcatenationNode => StaticType.System("String"),
            ArithmeticNode => StaticType.Unknown,
            _ => StaticType.Boolean,
        };
    }

    private StaticType Member(MemberNode member, StaticType self)
    {
        var source = member.Source is null ? self : Infer(member.Source, self);
        if (source.Names is not { } names)
        {
            return StaticType.Unknown with { IsMany = source.IsMany, IsUnordered = source.IsUnordered };
        }

        if (member.MayBeType && TypeNames.IsFhir(member.Name))
        {
            if (names.Any(name => StaticType.IsAbstract(name) || (FhirModel.FindType(name) is { } type && TypeNames.IsA(type, member.Name))))
            {
                return source with { Names = StaticType.IsAbstract(member.Name) ? names : [member.Name] };
            }

            if (names.Count > 0)
            {
                _otherType ??= Error(member.Position, $"The path starts at {member.Name}, but here is {source.Shown()}.");
            }

            return source with { Names = [] };
        }

        if (source.IsNever)
        {
            return source;
        }

        var types = new List<string>();
        var (found, many) = (false, source.IsMany);
        foreach (var name in names)
        {
            if (StaticType.IsAbstract(name) || name is "System.Quantity")
            {
                return StaticType.Unknown with { IsMany = true, IsUnordered = source.IsUnordered };
            }

            if (FhirModel.FindType(name)?.Find(member.Name) is { } property)
            {
                found = true;
                many |= property.IsList;
                types.AddRange(property.Types.Select(type => type == "System.String" ? "string" : type));
            }
        }

        return found ? source with { Names = types, IsMany = many }
            : _lenient > 0 ? source with { Names = [] }
            : throw Unknown(member, source);
    }

    private FhirPathException Unknown(MemberNode member, StaticType source)
    {
        foreach (var name in source.Names!)
        {
            if (FhirModel.FindType(name)?.FindByJsonName(member.Name) is { IsChoice: true } choice)
            {
                var type = choice.Types.FirstOrDefault(type => string.Equals(choice.Name + type, member.Name, StringComparison.OrdinalIgnoreCase));
                return Error(member.Position, $"{name} has no element {member.Name}: FHIRPath names a choice without its type, as in {choice.Name}.ofType({type ?? "..."}).");
            }
        }

        var near = Spelling.Nearest(member.Name, source.Names.SelectMany(name => FhirModel.FindType(name)?.Properties ?? []).Select(property => property.Name))
            ?? (FunctionTable.Alike(member.Name) is { } function ? function + "()" : null);
        return Error(member.Position, $"There is no element {Excerpt.Of(member.Name)} in {source.Shown()}.{(near is null ? "" : $" Is {near} meant?")}");
    }

    private StaticType Call(CallNode call, StaticType self)
    {
        var source = call.Source is null ? self : Infer(call.Source, self);
        if (_checksOrder && call.Function.NeedsOrder && source.IsUnordered)
        {
            throw Error(call.Position, $"{call.Name}() depends on the order, and here the order means nothing.");
        }

        if (call.Function.TakesText && source.IsNeverText)
        {
            throw Error(call.Position, $"{call.Name}() takes a String, not {source.Shown()}.");
        }

        var inner = call.Function.PerItem ? source with { IsMany = false } : self;
        inner = call.Name is "repeat" or "repeatAll" ? Repeated(call.Arguments[0], inner) : inner;
        var arguments = Array.ConvertAll(call.Arguments, argument => Infer(argument, inner));
        if (call.Name == "iif")
        {
            return Iif(call, arguments);
        }

        return call.Function.Result switch
        {
            "in" => source,
            "in1" => source with { IsMany = false },
            "item" => arguments[0] with { IsMany = true, IsUnordered = source.IsUnordered },
            "Extension" => new StaticType(["Extension"], true, false),
            "?" when call.Name is "union" or "combine" => StaticType.Merge(source, arguments[0]) with { IsMany = true },
            "?" when source.IsNever => source,
            "?" => StaticType.Unknown with { IsMany = true, IsUnordered = call.Name is "children" or "descendants" },
            var result => StaticType.System(result),
        };
    }

    // An argument of repeat() is evaluated on what it gave before: 'answer | item' finds its answers in the items alone.
    private StaticType Repeated(Node argument, StaticType first)
    {
        const int MaxRounds = 8;
        var (otherType, all) = (_otherType, first);
        _lenient++;
        for (var i = 0; i < MaxRounds && all.Names is { } known; i++)
        {
            all = StaticType.Merge(all, Infer(argument, all)) with { IsMany = false };
            if (all.Names?.Count == known.Count)
            {
                break;
            }
        }

        _lenient--;
        _otherType = otherType;
        return all;
    }

    private StaticType Iif(CallNode call, StaticType[] arguments)
    {
        if (Unwrapped(call.Arguments[0]) is UnionNode { Left: var left, Right: var right } && !IsEmptyLiteral(left) && !IsEmptyLiteral(right))
        {
            throw Error(call.Arguments[0].Position, "The condition of iif() is one Boolean, and this is a collection.");
        }

        if (!arguments[0].IsBoolean)
        {
            throw Error(call.Arguments[0].Position, $"The condition of iif() is a Boolean, not {arguments[0].Shown()}; exists() would make one.");
        }

        return arguments.Length > 2 ? StaticType.Merge(arguments[1], arguments[2]) : arguments[1];
    }

    private static Node Unwrapped(Node node) => node is ParenthesesNode parentheses ? Unwrapped(parentheses.Inner) : node;

    private static bool IsEmptyLiteral(Node node) => Unwrapped(node) is LiteralNode { Value: null };
}
