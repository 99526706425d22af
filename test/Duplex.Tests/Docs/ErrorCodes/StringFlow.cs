using System.Reflection;

namespace Duplex.Tests.Docs.ErrorCodes;

/// <summary>
/// Where strings may come from, over whole assemblies: each parameter, local, field and result is a place, and each place knows the places
/// and literals that are assigned to it anywhere. Order and conditions are left out, so that it tells rather too much than too little.
/// </summary>
internal sealed class StringFlow
{
    private const BindingFlags Declared = BindingFlags.DeclaredOnly | BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic;

    private readonly HashSet<Type> _types;
    private readonly Dictionary<object, HashSet<object>> _sources = [];

    public StringFlow(IEnumerable<Type> types)
    {
        _types = [.. types];
        foreach (var type in _types)
        {
            LinkImplementations(type);
            foreach (var method in type.GetMethods(Declared).Cast<MethodBase>().Concat(type.GetConstructors(Declared)))
            {
                if (method.GetMethodBody() is { } body)
                {
                    new MethodFlow(this, method, body).Follow();
                }
            }
        }
    }

    public IReadOnlyCollection<Type> Types => _types;

    /// <summary>What <c>SentenceOf(code)</c> knows a sentence for: codes of others that are passed on.</summary>
    public HashSet<string> Compared { get; } = new(StringComparer.Ordinal);

    public static object FieldOf(FieldInfo field) => ("field", field.Module, field.MetadataToken);

    public static object ResultOf(MethodBase method) => ("result", method.Module, method.MetadataToken);

    /// <param name="position">0 is <c>this</c> of an instance's method.</param>
    public static object ParameterOf(MethodBase method, int position) => ("parameter", method.Module, method.MetadataToken, position);

    public static object LocalOf(MethodBase method, int index) => ("local", method.Module, method.MetadataToken, index);

    public bool Knows(MethodBase method) => method.DeclaringType is { } type && Knows(type);

    public void Assign(object place, IEnumerable<object> values)
    {
        if (!_sources.TryGetValue(place, out var known))
        {
            _sources.Add(place, known = []);
        }

        known.UnionWith(values);
    }

    /// <summary>Each text that may reach a place; <c>*</c> stands for what is not known until it runs.</summary>
    public IReadOnlySet<string> TextsOf(params IEnumerable<object> places) => TextsOf(places, []);

    /// <param name="composing">The texts that are being put together: a part that leads back to one of them says nothing new.</param>
    private HashSet<string> TextsOf(IEnumerable<object> places, HashSet<ComposedText> composing)
    {
        var seen = new HashSet<object>();
        var texts = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<object>(places.Where(seen.Add));
        while (open.TryPop(out var one))
        {
            if (one is string text)
            {
                texts.Add(text);
            }
            else if (one is ComposedText composed && composing.Add(composed))
            {
                texts.UnionWith(composed.Texts(part => TextsOf(part, composing)));
                composing.Remove(composed);
            }

            foreach (var source in _sources.GetValueOrDefault(one, []).Where(seen.Add))
            {
                open.Push(source);
            }
        }

        return texts;
    }

    private bool Knows(Type type) => _types.Contains(type.IsConstructedGenericType ? type.GetGenericTypeDefinition() : type);

    private void LinkImplementations(Type type)
    {
        foreach (var method in type.GetMethods(Declared).Where(method => method.IsVirtual && method.GetBaseDefinition() != method && Knows(method.GetBaseDefinition())))
        {
            Link(method.GetBaseDefinition(), method);
        }

        if (type.IsInterface || type.ContainsGenericParameters)
        {
            return;
        }

        foreach (var face in type.GetInterfaces().Where(Knows))
        {
            var map = type.GetInterfaceMap(face);
            for (var i = 0; i < map.InterfaceMethods.Length; i++)
            {
                if (map.TargetMethods[i] is { } target)
                {
                    Link(map.InterfaceMethods[i], target);
                }
            }
        }
    }

    private void Link(MethodInfo declared, MethodInfo implementing)
    {
        Assign(ResultOf(declared), [ResultOf(implementing)]);
        for (var i = 0; i <= declared.GetParameters().Length; i++)
        {
            Assign(ParameterOf(implementing, i), [ParameterOf(declared, i)]);
        }
    }
}
