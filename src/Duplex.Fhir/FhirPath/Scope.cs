using Duplex.Fhir.Model;

namespace Duplex.Fhir.FhirPath;

/// <summary>The state of one evaluation; functions with an expression as argument change it for each item and put it back.</summary>
internal struct Scope
{
    // No text that a function makes may be longer: expressions from strangers could double one again and again.
    public const int MaxTextLength = 8 * 1024 * 1024;
    private const int CharactersPerStep = 8;
    private const int TextBytes = 24;

    /// <summary>What an item of the input takes in a collection.</summary>
    public const int PlaceBytes = 8;

    /// <summary>What an item takes in a collection that may be a value of its own.</summary>
    public const int ValueBytes = 48;

    /// <summary>What an item takes in a set.</summary>
    public const int SetBytes = 40;

    public FhirPathItems This;
    public FhirPathItems Total;
    public int Index;
    public DefinedVariable? Variables;

    private readonly FhirPathExpression _expression;
    private BundleEntries? _entries;
    private int _steps;
    private long _bytes;

    public Scope(FhirPathExpression expression, FhirPathItems input, FhirPathContext context)
    {
        _expression = expression;
        _steps = context.MaxSteps;
        _bytes = context.MaxMemory;
        This = input;
        Input = input;
        Context = context;
        Index = 0;
    }

    public FhirPathItems Input { get; }

    public FhirPathContext Context { get; }

    public readonly Resource? Resource => Context.Resource ?? InputResource ?? Context.RootResource;

    public readonly Resource? RootResource => Context.RootResource ?? Context.Resource ?? InputResource;

    private readonly Resource? InputResource => Input.Count == 1 ? Input.Single as Resource : null;

    /// <summary>A Bundle's entries; kept for the next reference in the same Bundle.</summary>
    public BundleEntries EntriesOf(Bundle bundle) =>
        _entries is { } known && ReferenceEquals(known.Bundle, bundle) ? known : _entries = new BundleEntries(bundle);

    public readonly FhirPathException Error(int position, string message) =>
        FhirPathException.At(FhirPathErrorKind.Execution, _expression.Text, position, message);

    public void Charge(int position, int steps = 1)
    {
        _steps -= steps;
        if (_steps < 0)
        {
            throw Error(position, $"The evaluation took more than {Context.MaxSteps} steps; a narrower expression, or a higher MaxSteps, is needed.");
        }
    }

    /// <summary>Before going down a level that the data or the expression chose.</summary>
    public readonly void CheckStack(int position)
    {
        if (!System.Runtime.CompilerServices.RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            throw Error(position, "The data or the expression is nested too deeply.");
        }
    }

    /// <summary>Before a text of this length is looked through.</summary>
    public void ChargeText(int position, int length) => Charge(position, length / CharactersPerStep);

    /// <summary>Before a text of this length is made.</summary>
    public void MakeText(int position, long length)
    {
        if (length > MaxTextLength)
        {
            throw Error(position, $"A text would have more than {MaxTextLength} characters.");
        }

        ChargeText(position, (int)length);
        Take(position, TextBytes + (2 * length));
    }

    /// <summary>Before items are put in a collection; a step for each.</summary>
    public void Keep(int position, int count, int bytesEach)
    {
        Charge(position, count);
        Take(position, (long)count * bytesEach);
    }

    /// <summary>How many bytes may still be made.</summary>
    public readonly long FreeBytes => _bytes;

    private void Take(int position, long bytes)
    {
        _bytes -= bytes;
        if (_bytes < 0)
        {
            throw Error(position, $"The evaluation made more than {Context.MaxMemory} bytes of texts and collections; a narrower expression, or a higher MaxMemory, is needed.");
        }
    }

    /// <summary>Begins to go over items.</summary>
    public ScopeState Enter(int position, int count)
    {
        CheckStack(position);
        Charge(position, count);
        return new ScopeState(This, Index, Variables);
    }

    /// <summary>Makes an item <c>$this</c>, without the variables that were defined for the one before.</summary>
    public void Focus(object raw, int index, in ScopeState state)
    {
        This = FhirPathItems.One(raw);
        Index = index;
        Variables = state.Variables;
    }

    /// <summary>Puts back what was before <see cref="Enter"/>.</summary>
    public void Leave(in ScopeState state)
    {
        This = state.This;
        Index = state.Index;
        Variables = state.Variables;
    }
}
