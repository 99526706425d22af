using Duplex.Fhir.FhirPath.Functions;
using Duplex.Fhir.FhirPath.Types;

namespace Duplex.Fhir.FhirPath.Nodes;

/// <summary><c>source.name(arguments)</c>; without a source on <c>$this</c>.</summary>
internal sealed class CallNode : Node
{
    private CallNode(FunctionDefinition function, Node? source, Node[] arguments, int position, int depth)
        : base(position, depth)
    {
        Function = function;
        Source = source;
        Arguments = arguments;
    }

    public FunctionDefinition Function { get; }

    public string Name => Function.Name;

    public Node? Source { get; }

    public Node[] Arguments { get; }

    /// <summary>Of <c>resolve()</c> below <c>is</c>: the type that the reference's text tells is enough.</summary>
    public bool OnlyTypeMatters { get; set; }

    /// <summary>What a function keeps between evaluations, such as a compiled pattern.</summary>
    public object? Cache { get; set; }

    public static CallNode Create(string text, Node? source, string name, Node[] arguments, int position)
    {
        var function = FunctionTable.Find(name) ?? throw FhirPathException.At(FhirPathErrorKind.Semantic, text, position, $"There is no function {Excerpt.Of(name)}().{FunctionTable.Suggestion(name)}");
        if (arguments.Length < function.MinArguments || arguments.Length > function.MaxArguments)
        {
            throw FhirPathException.At(FhirPathErrorKind.Semantic, text, position, $"{name}() takes {function.ArgumentsInWords}, not {arguments.Length}.");
        }

        var depth = source?.Depth ?? 0;
        foreach (var argument in arguments)
        {
            depth = Math.Max(depth, argument.Depth);
        }

        return new CallNode(function, source, arguments, position, depth + 1);
    }

    public override FhirPathItems Evaluate(ref Scope scope) =>
        Function.Body(Source is null ? scope.This : Source.Evaluate(ref scope), this, ref scope);

    public bool Has(int index) => index < Arguments.Length;

    public FhirPathItems Argument(int index, ref Scope scope) => Arguments[index].EvaluateApart(ref scope);

    public string? Text(int index, ref Scope scope) => Singletons.String(Argument(index, ref scope), ref scope, Arguments[index].Position, "This argument");

    public int? Integer(int index, ref Scope scope) => Singletons.Integer(Argument(index, ref scope), ref scope, Arguments[index].Position, "This argument");

    /// <summary>The one item of the input; null where it is empty.</summary>
    public object? Only(FhirPathItems input, ref Scope scope) =>
        input.Count == 0 ? null : Singletons.Only(input, ref scope, Position, $"{Name}()");

    /// <summary>The input as text; null where it is empty.</summary>
    public string? Subject(FhirPathItems input, ref Scope scope) =>
        input.Count == 0 ? null
        : input.Count == 1 && SystemValues.StringOf(input.Single) is { } text ? text
        : Singletons.String(input, ref scope, Position, $"{Name}()");

    public FhirPathException WrongType(object raw, string expected, ref Scope scope) =>
        scope.Error(Position, $"{Name}() takes {expected}, not {TypeNames.Of(raw)}.");
}
