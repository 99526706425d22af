using System.Diagnostics.CodeAnalysis;
using Duplex.Fhir.FhirPath.Nodes;
using Duplex.Fhir.FhirPath.Parsing;
using Duplex.Fhir.FhirPath.Types;
using Duplex.Fhir.Model;

namespace Duplex.Fhir.FhirPath;

/// <summary>A compiled FHIRPath expression (FHIRPath 2.0 with the functions of 2.1 and 3.0 that FHIR uses). Immutable and thread-safe.</summary>
public sealed class FhirPathExpression
{
    private readonly Node _root;

    private FhirPathExpression(string text, Node root)
    {
        Text = text;
        _root = root;
    }

    /// <summary>The text it was compiled from.</summary>
    public string Text { get; }

    /// <summary>Compiles without knowledge of the input's type: unknown elements are empty.</summary>
    /// <exception cref="FhirPathException">The text is no FHIRPath, or calls a function that there is not.</exception>
    public static FhirPathExpression Compile(string text) => Compile(text, FhirPathCompileOptions.Default);

    /// <summary>Compiles with options, without knowledge of the input's type.</summary>
    /// <exception cref="FhirPathException">The text is no FHIRPath, or calls a function that there is not.</exception>
    public static FhirPathExpression Compile(string text, FhirPathCompileOptions options)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(options);
        return new FhirPathExpression(text, FhirPathParser.Parse(text, options));
    }

    /// <summary>Compiles for inputs of a type and checks elements, types and functions against the model of R4.</summary>
    /// <param name="text">The expression.</param>
    /// <param name="typeName">A resource type, a data type, or the path of a backbone element.</param>
    /// <param name="options">Null: the defaults.</param>
    /// <exception cref="FhirPathException">The text is no FHIRPath (Syntax), or does not fit the model (Semantic).</exception>
    /// <exception cref="ArgumentException">R4 has no type of that name.</exception>
    public static FhirPathExpression Compile(string text, string typeName, FhirPathCompileOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(typeName);
        var expression = Compile(text, options ?? FhirPathCompileOptions.Default);
        TypeChecker.Check(expression._root, text, typeName, options ?? FhirPathCompileOptions.Default);
        return expression;
    }

    /// <summary>Compiles without exceptions.</summary>
    public static bool TryCompile(string text, [NotNullWhen(true)] out FhirPathExpression? expression, [NotNullWhen(false)] out FhirPathError? error)
    {
        try
        {
            expression = Compile(text);
            error = null;
            return true;
        }
        catch (FhirPathException exception)
        {
            expression = null;
            error = exception.Error;
            return false;
        }
    }

    /// <summary>Evaluates on an input; null is the empty collection.</summary>
    /// <exception cref="FhirPathException">The data or the context does not allow an answer (Execution).</exception>
    public FhirPathItems Evaluate(Base? input, FhirPathContext? context = null)
    {
        var scope = new Scope(this, FhirPathItems.OneOrNone(input), context ?? FhirPathContext.Empty);
        return _root.Evaluate(ref scope).Detached();
    }

    /// <summary>As a condition: true for a single true, or a single item that is no Boolean; false for empty or false.</summary>
    /// <exception cref="FhirPathException">There is more than one item, or no answer at all (Execution).</exception>
    public bool IsTrue(Base input, FhirPathContext? context = null)
    {
        ArgumentNullException.ThrowIfNull(input);
        var scope = new Scope(this, FhirPathItems.One(input), context ?? FhirPathContext.Empty);
        return _root.Condition(ref scope) ?? false;
    }

    /// <inheritdoc/>
    public override string ToString() => Text;
}
