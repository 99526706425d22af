using System.Reflection;
using System.Reflection.Emit;
using System.Runtime.CompilerServices;

namespace Duplex.Tests.Docs.ErrorCodes;

/// <summary>Follows the strings of one compiled method over its evaluation stack.</summary>
internal sealed class MethodFlow(StringFlow flow, MethodBase method, MethodBody body)
{
    private static readonly IReadOnlyCollection<object> Nothing = [];

    private readonly Dictionary<int, List<IReadOnlyCollection<object>>> _arriving = [];
    private readonly Type[] _typeArguments = method.DeclaringType is { IsGenericType: true } type ? type.GetGenericArguments() : [];
    private readonly Type[] _methodArguments = method.IsGenericMethod ? method.GetGenericArguments() : [];
    private readonly Dictionary<object, ComposedText> _composing = [];
    private List<IReadOnlyCollection<object>> _stack = [];

    private bool IsSentence => method.Name == "SentenceOf";

    public void Follow()
    {
        foreach (var handler in body.ExceptionHandlingClauses.Where(one => one.Flags is ExceptionHandlingClauseOptions.Clause or ExceptionHandlingClauseOptions.Filter))
        {
            Arrive(handler.HandlerOffset, [Nothing]);
            if (handler.Flags == ExceptionHandlingClauseOptions.Filter)
            {
                Arrive(handler.FilterOffset, [Nothing]);
            }
        }

        var reached = true;
        foreach (var instruction in IlInstruction.Read(body.GetILAsByteArray()!))
        {
            if (!reached)
            {
                _stack = [];
            }

            if (_arriving.TryGetValue(instruction.Offset, out var arriving))
            {
                _stack = Merged(reached ? _stack : null, arriving);
            }

            Step(instruction);
            foreach (var target in instruction.IsBranch ? [instruction.Operand] : instruction.Targets)
            {
                Arrive(target, instruction.Code.Name is "leave" or "leave.s" ? [] : _stack);
            }

            reached = !instruction.EndsFlow;
        }
    }

    private static List<IReadOnlyCollection<object>> Merged(List<IReadOnlyCollection<object>>? one, List<IReadOnlyCollection<object>> other) =>
        one is null || one.Count != other.Count ? [.. other] : [.. one.Zip(other, (first, second) => (IReadOnlyCollection<object>)[.. first.Union(second)])];

    private void Arrive(int offset, List<IReadOnlyCollection<object>> stack) =>
        _arriving[offset] = Merged(_arriving.GetValueOrDefault(offset), stack);

    private IReadOnlyCollection<object> Pop()
    {
        if (_stack.Count == 0)
        {
            return Nothing;
        }

        var top = _stack[^1];
        _stack.RemoveAt(_stack.Count - 1);
        return top;
    }

    private void Push(IEnumerable<object> values) => _stack.Add([.. values]);

    private void Step(IlInstruction instruction)
    {
        var name = instruction.Code.Name!;
        if (name.StartsWith("ldarg", StringComparison.Ordinal))
        {
            Push([StringFlow.ParameterOf(method, Index(instruction))]);
        }
        else if (name.StartsWith("starg", StringComparison.Ordinal))
        {
            flow.Assign(StringFlow.ParameterOf(method, Index(instruction)), Pop());
        }
        else if (name.StartsWith("ldloc", StringComparison.Ordinal))
        {
            Push([StringFlow.LocalOf(method, Index(instruction))]);
        }
        else if (name.StartsWith("stloc", StringComparison.Ordinal))
        {
            flow.Assign(StringFlow.LocalOf(method, Index(instruction)), Pop());
        }
        else if (name is "ldfld" or "ldflda" or "ldsfld" or "ldsflda" or "stfld" or "stsfld")
        {
            StepField(name, method.Module.ResolveField(instruction.Operand, _typeArguments, _methodArguments)!);
        }
        else if (name is "call" or "callvirt" or "newobj")
        {
            StepCall(method.Module.ResolveMethod(instruction.Operand, _typeArguments, _methodArguments)!, name == "newobj");
        }
        else
        {
            StepValue(instruction, name);
        }
    }

    private void StepField(string name, FieldInfo field)
    {
        var isPart = IsTuple(field.DeclaringType);
        if (name.StartsWith("st", StringComparison.Ordinal))
        {
            var value = Pop();
            flow.Assign(StringFlow.FieldOf(field), isPart ? [] : value);
            if (!field.IsStatic)
            {
                foreach (var owner in isPart ? Pop() : Drop())
                {
                    flow.Assign(owner, value);
                }
            }
        }
        else
        {
            var owner = field.IsStatic ? Nothing : Pop();
            Push(isPart ? owner : [StringFlow.FieldOf(field)]);
        }
    }

    private IReadOnlyCollection<object> Drop()
    {
        Pop();
        return Nothing;
    }

    private void StepValue(IlInstruction instruction, string name)
    {
        switch (name)
        {
            case "ldstr":
                Push([method.Module.ResolveString(instruction.Operand)]);
                break;
            case "dup":
                var top = Pop();
                Push(top);
                Push(top);
                break;
            case "castclass" or "isinst" or "box" or "unbox.any" or "ldind.ref" or "ldobj" or "constrained." or "readonly." or "volatile." or "unaligned." or "tail." or "nop":
                break;
            case "newarr":
                Pop();
                Push([("array", method.Module, method.MetadataToken, instruction.Offset)]);
                break;
            case "ldelem.ref" or "ldelem" or "ldelema":
                Pop();
                break;
            case "stelem.ref" or "stelem":
                Store(drop: 1);
                break;
            case "stind.ref" or "stobj":
                Store(drop: 0);
                break;
            case "ret":
                if (method is MethodInfo { ReturnType: var type } && type != typeof(void))
                {
                    flow.Assign(StringFlow.ResultOf(method), Pop());
                }

                break;
            case "calli":
                _stack.Clear();
                Push([]);
                break;
            default:
                Count(instruction.Code);
                break;
        }
    }

    private void Store(int drop)
    {
        var value = Pop();
        for (var i = 0; i < drop; i++)
        {
            Pop();
        }

        foreach (var place in Pop())
        {
            flow.Assign(place, value);
        }
    }

    private void Count(OpCode code)
    {
        var text = code.StackBehaviourPop.ToString();
        for (var i = text == "Pop0" ? 0 : text.Split('_').Length; i > 0; i--)
        {
            Pop();
        }

        var pushed = code.StackBehaviourPush.ToString();
        for (var i = pushed == "Push0" ? 0 : pushed.Split('_').Length; i > 0; i--)
        {
            Push([]);
        }
    }

    private void StepCall(MethodBase called, bool isNew)
    {
        var count = called.GetParameters().Length;
        var given = new IReadOnlyCollection<object>[count + 1];
        for (var i = count; i > 0; i--)
        {
            given[i] = Pop();
        }

        given[0] = !isNew && !called.IsStatic ? Pop() : Nothing;
        var result = Call(called, given, isNew);
        if (isNew || called is MethodInfo { ReturnType: var type } && type != typeof(void))
        {
            Push(result);
        }
    }

    private IEnumerable<object> Call(MethodBase called, IReadOnlyCollection<object>[] given, bool isNew)
    {
        if (flow.Knows(called))
        {
            var shift = called.IsStatic ? 1 : 0;
            for (var i = shift; i < given.Length; i++)
            {
                flow.Assign(StringFlow.ParameterOf(called, i - shift), given[i]);
            }

            return isNew ? [] : [StringFlow.ResultOf(called)];
        }

        var arguments = given.Skip(1).SelectMany(one => one);
        if (IsSentence && called.Name == "op_Equality")
        {
            flow.Compared.UnionWith(arguments.OfType<string>());
            return [];
        }

        if (called.IsConstructor && IsTuple(called.DeclaringType))
        {
            foreach (var place in given[0])
            {
                flow.Assign(place, arguments);
            }

            return arguments;
        }

        if (called.DeclaringType == typeof(DefaultInterpolatedStringHandler) && given[0].FirstOrDefault() is { } handler)
        {
            return Compose(called, handler, given);
        }

        return called.DeclaringType == typeof(string) && called.Name == "Concat" && called.GetParameters()[0].ParameterType == typeof(string)
            ? [new ComposedText([.. given.Skip(1)])]
            : [];
    }

    private IEnumerable<object> Compose(MethodBase called, object handler, IReadOnlyCollection<object>[] given)
    {
        if (called.IsConstructor || !_composing.TryGetValue(handler, out var composed))
        {
            _composing[handler] = composed = new ComposedText([]);
        }

        if (called.Name.StartsWith("Append", StringComparison.Ordinal))
        {
            composed.Parts.Add(given[1]);
        }

        return called.Name == "ToStringAndClear" ? [composed] : [];
    }

    private static bool IsTuple(Type? type) => type?.FullName?.StartsWith("System.ValueTuple`", StringComparison.Ordinal) == true;

    // ldarg.0 to ldarg.3 and the like say their index in their name.
    private static int Index(IlInstruction instruction) =>
        instruction.Code.Name![^1] is >= '0' and <= '3' and var digit ? digit - '0' : instruction.Operand;
}
