using System.Diagnostics.CodeAnalysis;

namespace Duplex.Client.Answers;

/// <summary>A value, or why there is none.</summary>
/// <typeparam name="T">What was asked for.</typeparam>
public sealed class ApiResult<T>
    where T : class
{
    internal ApiResult(T value) => Value = value;

    internal ApiResult(ApiFailure failure) => Failure = failure;

    /// <summary>Null where there is a <see cref="Failure"/>.</summary>
    public T? Value { get; }

    /// <summary>Null where there is a <see cref="Value"/>.</summary>
    public ApiFailure? Failure { get; }

    /// <summary>There is a value.</summary>
    [MemberNotNullWhen(true, nameof(Value))]
    [MemberNotNullWhen(false, nameof(Failure))]
    public bool IsSuccess => Value is not null;

    /// <summary>The failure in words, or the value's own.</summary>
    public override string ToString() => Failure?.ToString() ?? Value!.ToString() ?? "";
}
