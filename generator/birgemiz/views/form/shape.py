"""What a record's field holds, read from the model, so that the form's limits are the model's own."""

from collections.abc import Iterable
from types import NoneType, UnionType
from typing import Annotated, Any, NamedTuple, Union, get_args, get_origin

from annotated_types import Ge, Le, MaxLen, MinLen
from pydantic import AfterValidator, BeforeValidator, StringConstraints
from pydantic.fields import FieldInfo


class Shape(NamedTuple):
    """The type of a field, its bounds and pattern; of a list, that of its items is ``item``."""

    type: Any
    least: int | None = None
    most: int | None = None
    pattern: str = ""
    item: "Shape | None" = None


class _Limits(NamedTuple):
    least: tuple[Any, ...] = ()
    most: tuple[Any, ...] = ()
    pattern: tuple[str, ...] = ()

    def __or__(self, other: "_Limits") -> "_Limits":
        return _Limits(self.least + other.least, self.most + other.most, self.pattern + other.pattern)


def shape_of(info: FieldInfo) -> Shape:
    """The shape of a model's field.

    :raises TypeError: when the model limits the field in a way that the form does not know.
    """
    return _shape(info.annotation, tuple(info.metadata))


def _shape(annotation: Any, metadata: tuple[Any, ...]) -> Shape:
    origin, inner = get_origin(annotation), get_args(annotation)
    if origin is Annotated:
        return _shape(inner[0], (*inner[1:], *metadata))
    if origin in (Union, UnionType):
        (only,) = (one for one in inner if one is not NoneType)
        return _shape(only, metadata)
    limits = _limits(metadata)
    least = max(limits.least) if limits.least else None
    most = min(limits.most) if limits.most else None
    item = _shape(inner[0], ()) if origin is tuple else None
    return Shape(annotation, least, most, "".join(limits.pattern), item)


def _limits(metadata: Iterable[Any]) -> _Limits:
    found = _Limits()
    for one in metadata:
        found |= _limit(one)
    return found


def _limit(one: Any) -> _Limits:
    match one:
        case Ge(ge=bound) | MinLen(min_length=bound):
            return _Limits(least=(bound,))
        case Le(le=bound) | MaxLen(max_length=bound):
            return _Limits(most=(bound,))
        case StringConstraints(min_length=least, max_length=most, pattern=pattern):
            return _Limits(_given(least), _given(most), (str(pattern),) if pattern else ())
        case FieldInfo():
            return _limits(one.metadata)
        case BeforeValidator() | AfterValidator():
            return _Limits()
    raise TypeError(one)


def _given(bound: int | None) -> tuple[Any, ...]:
    return () if bound is None else (bound,)
